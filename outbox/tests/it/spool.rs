//! Enqueueing: what is on disk, who may read it, what is put aside.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use twire_outbox::config::Config;
use twire_outbox::spool::{Entry, Limits, Reader, SYSTEM_SPOOL};
use twire_outbox::{ErrorKind, Id, Notification, Spool};

use crate::fakes::wait_past;
use crate::skipped::skipped;

fn spool() -> (TempDir, Spool) {
    let folder = TempDir::new().expect("a folder");
    let spool = Spool::create(folder.path().join("spool")).expect("a spool");
    (folder, spool)
}

fn names(path: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(path).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|e| e.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

#[test]
fn what_was_enqueued_is_read_back_in_order() {
    let (_folder, spool) = spool();
    let reader = Reader::new(&spool);
    let mut written: Vec<Id> = Vec::new();
    for n in 0..20 {
        written.iter().copied().for_each(wait_past);
        written.push(spool.enqueue(&Notification::new("ops", format!("text {n}"))).expect("enqueued"));
    }
    let listing = reader.list(100).expect("a list");
    assert_eq!(listing.ids, written);
    assert_eq!(reader.list(3).expect("a list").ids, written[..3]);
    for (n, id) in written.iter().enumerate() {
        match reader.read(*id, &listing).expect("a file") {
            Entry::Notification { notification, uid, .. } => {
                assert_eq!(notification.body, format!("text {n}"));
                assert_eq!(uid, nix::unistd::geteuid().as_raw());
            }
            other => panic!("{other:?}"),
        }
        reader.remove(*id).expect("removed");
        assert!(matches!(reader.read(*id, &listing), Ok(Entry::Gone)));
    }
    assert!(names(&spool.path().join("tmp")).is_empty() && names(&spool.path().join("new")).is_empty());
}

#[test]
fn threads_enqueue_at_once_and_none_is_lost() {
    let (_folder, spool) = spool();
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let spool = &spool;
            scope.spawn(move || {
                for n in 0..25 {
                    spool.enqueue(&Notification::new("ops", format!("{writer} {n}"))).expect("enqueued");
                }
            });
        }
    });
    assert_eq!(Reader::new(&spool).list(1000).expect("a list").ids.len(), 200);
}

#[test]
fn the_mode_does_not_depend_on_the_umask() {
    const CHILD: &str = "TWIRE_TEST_UMASK";
    if std::env::var_os(CHILD).is_none() {
        // All threads have one umask: it is set in a process of its own.
        let test = "spool::the_mode_does_not_depend_on_the_umask";
        let mut child = std::process::Command::new(std::env::current_exe().expect("a path"));
        let done = child.args(["--exact", test]).env(CHILD, "1").output().expect("it runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
        return;
    }
    let (_folder, spool) = spool();
    let before = nix::sys::stat::umask(nix::sys::stat::Mode::from_bits_truncate(0o177));
    let id = spool.enqueue(&Notification::new("ops", "x"));
    let own = Spool::create(spool.path().join("of/its/user"));
    nix::sys::stat::umask(before);
    let mode = |path: PathBuf| path.metadata().expect("it is there").permissions().mode() & 0o7777;
    assert_eq!(mode(spool.path().join("new").join(id.expect("enqueued").to_string())), 0o660);
    let own = own.expect("a spool");
    for folder in ["../..", "..", ".", "tmp", "new", "bad"] {
        assert_eq!(mode(own.path().join(folder)), 0o700, "{folder}");
    }
}

#[test]
fn a_spool_is_made_through_no_link() {
    let folder = TempDir::new().expect("a folder");
    let (other, spool) = (folder.path().join("other"), folder.path().join("spool"));
    for path in [&other, &spool] {
        std::fs::create_dir(path).expect("a folder");
    }
    std::fs::set_permissions(&other, PermissionsExt::from_mode(0o600)).expect("a mode");
    symlink(&other, spool.join("tmp")).expect("a link");
    assert_eq!(Spool::create(&spool).expect_err("a link").kind(), ErrorKind::NoSpool);
    assert_eq!(other.metadata().expect("a folder").permissions().mode() & 0o7777, 0o600);
}

#[test]
fn a_full_spool_says_so_and_keeps_nothing() {
    let (_folder, spool) = spool();
    let few = spool.clone().limits(Limits { files: 2, ..Limits::default() });
    for _ in 0..2 {
        few.enqueue(&Notification::new("ops", "x")).expect("there is room");
    }
    let error = few.enqueue(&Notification::new("ops", "x")).expect_err("it is full");
    assert!(error.kind() == ErrorKind::Full && error.message().contains("the spool is full"), "{error}");
    let small = spool.clone().limits(Limits { bytes: 80, ..Limits::default() });
    assert_eq!(
        small.enqueue(&Notification::new("ops", "x")).expect_err("it is full").kind(),
        ErrorKind::Full
    );
    assert_eq!((names(&spool.path().join("new")).len(), names(&spool.path().join("tmp")).len()), (2, 0));
}

#[test]
fn without_a_spool_the_command_that_makes_it_is_said() {
    let folder = TempDir::new().expect("a folder");
    let error = Spool::at(folder.path().join("none")).expect_err("none");
    assert_eq!(error.kind(), ErrorKind::NoSpool);
    assert!(error.message().contains("install -d"), "{error}");
    let error =
        Spool::open_with(|name| (name == "TWIRE_SPOOL").then(|| "/nowhere".to_owned())).expect_err("none");
    assert_eq!(error.kind(), ErrorKind::NoSpool);
    for error in [Spool::at("").expect_err("none"), Spool::create("").expect_err("none")] {
        assert_eq!((error.kind(), error.message()), (ErrorKind::Invalid, "path: is empty"));
    }
    // Who has no home is told of the machine's, the worker and `twire sendmail` too.
    let none = Spool::open_with(|_| None).map_err(|e| e.message().contains("twire setup"));
    let config = Config::new(&|_| None);
    assert_eq!((config.spool.as_path(), config.is_own_spool), (Path::new(SYSTEM_SPOOL), false));
    let opened = config.open_spool().map_err(|e| e.message().contains("twire setup"));
    if !Path::new(SYSTEM_SPOOL).exists() {
        assert!(matches!((none, opened), (Err(true), Err(true))));
    }
    // A user without a system spool has one of their own.
    let home = folder.path().display().to_string();
    let own = Spool::open_with(|name| (name == "HOME").then(|| home.clone())).expect("a spool");
    assert_eq!(own.path(), folder.path().join(".local/state/twire/spool"));
    assert_eq!(own.path().metadata().expect("a folder").permissions().mode() & 0o777, 0o700);
    // What is missing of it is made again.
    std::fs::remove_dir(own.path().join("new")).expect("removed");
    std::fs::remove_dir(own.path().join("bad")).expect("removed");
    Spool::create(own.path()).expect("a spool").enqueue(&Notification::new("ops", "x")).expect("enqueued");
    assert!(own.path().join("bad").is_dir());
}

#[test]
fn what_is_not_right_is_put_aside_with_its_reason() {
    let (folder, spool) = spool();
    let reader = Reader::new(&spool);
    let new = spool.path().join("new");
    let id = || Id::generate().expect("an id");
    let outside = folder.path().join("outside");
    std::fs::write(&outside, Notification::new("ops", "x").encode().expect("bytes")).expect("a file");
    let put = |bytes: &[u8]| {
        let id = id();
        std::fs::write(new.join(id.to_string()), bytes).expect("a file");
        id
    };
    let link = id();
    symlink(&outside, new.join(link.to_string())).expect("a link");
    let hard = id();
    std::fs::hard_link(&outside, new.join(hard.to_string())).expect("a link");
    let folder_id = id();
    std::fs::create_dir(new.join(folder_id.to_string())).expect("a folder");
    let fifo = id();
    nix::unistd::mkfifo(&new.join(fifo.to_string()), nix::sys::stat::Mode::S_IRWXU).expect("a pipe");
    let cases = [
        (link, "symbolic link"),
        (hard, "hard link"),
        (folder_id, "not a file"),
        (fifo, "not a file"),
        (put(b"{\"v\": 1"), "not JSON"),
        (put(b""), "not JSON"),
        (put(&vec![b' '; 70_000]), "at most 65536"),
        (put(br#"{"v": 1, "body": "x"}"#), "no recipient"),
    ];
    let listing = reader.list(100).expect("a list");
    for (id, why) in cases {
        match reader.read(id, &listing).expect("the machine is well") {
            Entry::Bad(found) => {
                assert!(found.contains(why), "{found} does not say {why}");
                reader.quarantine(id.to_string(), &found).expect("put aside");
                let reason = spool.path().join("bad").join(format!("{id}.reason"));
                assert!(std::fs::read_to_string(reason).expect("a reason").contains(why));
            }
            other => panic!("{why}: {other:?}"),
        }
    }
    std::fs::write(new.join("strange.txt"), b"x").expect("a file");
    let listing = reader.list(10).expect("a list");
    assert_eq!((listing.ids, listing.strange), (vec![], vec!["strange.txt".into()]));
    assert!(outside.exists(), "what a link leads to is left alone");
}

#[test]
fn a_name_that_is_no_text_or_leaves_no_room_for_its_reason_is_put_aside() {
    let (_folder, spool) = spool();
    let (new, bad) = (spool.path().join("new"), spool.path().join("bad"));
    let reader = Reader::new(&spool);
    let hostile: [&[u8]; 3] = [b"\xff\xfe", b"two\nlines", &[b'x'; 255]];
    for name in hostile {
        std::fs::write(new.join(OsStr::from_bytes(name)), b"{}").expect("a file");
    }
    let listing = reader.list(10).expect("a list");
    assert_eq!((listing.ids.len(), listing.strange.len(), listing.is_whole), (0, 3, true));
    for name in &listing.strange {
        reader.quarantine(name, "no id").expect("put aside");
    }
    assert!(reader.list(10).expect("a list").strange.is_empty());
    let reasons: Vec<String> = names(&bad)
        .into_iter()
        .filter(|name| name.ends_with(".reason"))
        .map(|name| std::fs::read_to_string(bad.join(name)).expect("a reason"))
        .collect();
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    assert!(reasons.iter().any(|why| why.contains(r#"its name was "\xFF\xFE""#)), "{reasons:?}");
}

#[test]
fn a_listing_is_as_long_as_it_is_asked_for() {
    let (_folder, spool) = spool();
    let reader = Reader::new(&spool);
    let new = spool.path().join("new");
    let mut ids: Vec<Id> = (0..50).map(|_| Id::generate().expect("an id")).collect();
    ids.sort_unstable();
    for id in ids.iter().rev() {
        std::fs::write(new.join(id.to_string()), b"{}").expect("a file");
    }
    for limit in [0, 1, 7, 24, 25, 49] {
        let listing = reader.list(limit).expect("a list");
        assert_eq!((listing.ids, listing.is_whole), (ids[..limit].to_vec(), false), "{limit}");
    }
    let listing = reader.list(50).expect("a list");
    assert_eq!((listing.ids, listing.is_whole), (ids, true));
    // What cannot be moved must not fill memory.
    for n in 0..300 {
        std::fs::write(new.join(format!("strange {n}")), b"").expect("a file");
    }
    let listing = reader.list(50).expect("a list");
    assert_eq!((listing.ids.len(), listing.strange.len(), listing.is_whole), (50, 200, false));
}

/// The worker would write the reason through the link.
#[test]
fn a_reason_is_written_through_no_link() {
    let (folder, spool) = spool();
    let (new, bad) = (spool.path().join("new"), spool.path().join("bad"));
    let store = folder.path().join("outbox.db");
    std::fs::write(&store, b"deliveries").expect("a file");
    symlink(&store, new.join("x.reason")).expect("a link");
    std::fs::write(new.join("x"), b"x").expect("a file");
    let reader = Reader::new(&spool);
    for name in ["x.reason", "x"] {
        reader.quarantine(name, "no id").expect("put aside");
    }
    assert_eq!(std::fs::read(&store).expect("a file"), b"deliveries");
    assert_eq!(std::fs::read_to_string(bad.join("x.reason")).expect("a reason"), "no id\n");
}

/// Whoever may enqueue can have folders put aside under any name.
#[test]
fn what_has_its_name_in_bad_keeps_nothing_in_the_spool() {
    let (_folder, spool) = spool();
    let (new, bad) = (spool.path().join("new"), spool.path().join("bad"));
    let reader = Reader::new(&spool);
    let id = Id::generate().expect("an id").to_string();
    for taken in [id.clone(), format!("{id}.reason")] {
        std::fs::create_dir_all(bad.join(&taken).join("x")).expect("a folder");
        std::fs::write(new.join(&id), b"x").expect("a file");
        reader.quarantine(&id, "not JSON").expect("put aside");
        assert!(names(&new).is_empty());
        std::fs::remove_dir_all(bad.join(&taken)).expect("removed");
        let aside = names(&bad);
        assert!(aside.len() == 2 && aside[1] == format!("{}.reason", aside[0]), "{aside:?}");
        let why = std::fs::read_to_string(bad.join(&aside[1])).expect("a reason");
        assert_eq!(why, format!("not JSON (its name was {id:?})\n"));
        for name in &aside {
            std::fs::remove_file(bad.join(name)).expect("removed");
        }
    }
    // What was put aside before is kept.
    for content in ["one", "two"] {
        std::fs::write(new.join(&id), content).expect("a file");
        reader.quarantine(&id, "not JSON").expect("put aside");
    }
    assert_eq!((names(&bad).len(), std::fs::read(bad.join(&id)).expect("a file")), (4, b"one".to_vec()));
    // Without the folder, nothing was put aside.
    std::fs::remove_dir_all(&bad).expect("removed");
    std::fs::write(new.join(&id), b"x").expect("a file");
    assert_eq!(reader.quarantine(&id, "not JSON").expect_err("no folder").kind(), ErrorKind::Io);
    assert_eq!(names(&new), [id]);
}

/// The worker cannot remove another user's folder that has entries.
#[test]
fn a_folder_takes_no_place_of_a_notification() {
    let (_folder, spool) = spool();
    let earliest = "00000000000000000000000000";
    std::fs::create_dir_all(spool.path().join("new").join(earliest).join("x")).expect("a folder");
    let few = spool.clone().limits(Limits { files: 1, ..Limits::default() });
    let id = few.enqueue(&Notification::new("ops", "x")).expect("there is room");
    let listing = Reader::new(&spool).list(1).expect("a list");
    assert_eq!((listing.ids, listing.strange), (vec![id], vec![earliest.into()]));
}

#[test]
fn what_other_users_enqueued_leaves_room() {
    if !nix::unistd::geteuid().is_root() {
        return skipped("what_other_users_enqueued_leaves_room", "not root");
    }
    let (_folder, spool) = spool();
    let few = spool.clone().limits(Limits { files: 1, ..Limits::default() });
    let small = spool.clone().limits(Limits { bytes: 150, ..Limits::default() });
    for _ in 0..2 {
        let id = spool.enqueue(&Notification::new("ops", "x")).expect("enqueued");
        chown(spool.path().join("new").join(id.to_string()), Some(12345), None).expect("another owner");
    }
    few.enqueue(&Notification::new("ops", "x")).expect("there is room");
    small.enqueue(&Notification::new("ops", "x")).expect("there is room");
    assert_eq!(few.enqueue(&Notification::new("ops", "x")).expect_err("full").kind(), ErrorKind::Full);
}

/// A user can move a file of another's out of a folder of its own. Its owner is then no writer.
#[test]
fn a_file_that_was_made_elsewhere_is_not_believed() {
    if !nix::unistd::geteuid().is_root() {
        return skipped("a_file_that_was_made_elsewhere_is_not_believed", "not root");
    }
    let (folder, spool) = spool();
    for name in ["tmp", "new"] {
        let path = spool.path().join(name);
        chown(&path, None, Some(12345)).expect("another group");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o3733)).expect("a mode");
    }
    let reader = Reader::new(&spool);
    let notification = Notification::new("ops", "x");
    let id = spool.enqueue(&notification).expect("enqueued");
    let read = |id| reader.read(id, &reader.list(10).expect("a list")).expect("a file");
    assert!(matches!(read(id), Entry::Notification { .. }));
    let moved = Id::generate().expect("an id");
    let elsewhere = folder.path().join("elsewhere");
    std::fs::write(&elsewhere, notification.encode().expect("bytes")).expect("a file");
    std::fs::rename(&elsewhere, spool.path().join("new").join(moved.to_string())).expect("moved");
    match read(moved) {
        Entry::Bad(why) => assert!(why.contains("moved here"), "{why}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_worker_is_poked_and_what_writers_left_is_swept() {
    let (_folder, spool) = spool();
    let socket = UnixDatagram::bind(spool.path().join(twire_outbox::spool::SOCKET)).expect("a socket");
    spool.enqueue(&Notification::new("ops", "x")).expect("enqueued");
    socket.set_read_timeout(Some(std::time::Duration::from_secs(60))).expect("a timeout");
    assert_eq!(socket.recv(&mut [0; 8]).expect("a poke"), 1);
    let left = spool.path().join("tmp/left");
    std::fs::write(&left, b"half").expect("a file");
    let reader = Reader::new(&spool);
    let now = std::time::SystemTime::now();
    assert_eq!(reader.sweep(now), 0);
    assert_eq!(reader.sweep(now + std::time::Duration::from_secs(7200)), 1);
    assert!(!left.exists());
}
