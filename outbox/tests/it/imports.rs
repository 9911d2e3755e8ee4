//! A worker takes in what is enqueued, whatever stands in the spool.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use twire_outbox::Notification;

use crate::fakes::{Bench, TO, paused, wait_past};

#[test]
fn a_worker_that_imports_much_sends_meanwhile() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        for n in 0..400 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        let new = bench.spool.path().join("new");
        let most = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let seen = Arc::clone(&most);
        bench.twilio.at_send(move || {
            let waiting = std::fs::read_dir(&new).expect("a folder").count();
            seen.fetch_max(waiting, Ordering::Relaxed);
        });
        bench.run(5).await;
        assert!(most.load(Ordering::Relaxed) > 0, "everything was imported first");
    });
}

#[test]
fn what_is_enqueued_while_a_long_list_is_worked_through_is_seen() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n[track]\npoll = false\n");
        // Nobody has that name: nothing is sent, and nothing but the spool wakes the worker.
        for n in 0..2_000 {
            bench.enqueue(&Notification::new("nobody", format!("text {n}")));
        }
        let (spool, claims) = (bench.spool.clone(), std::sync::atomic::AtomicUsize::new(0));
        bench.twilio.at_claim(move || {
            if claims.fetch_add(1, Ordering::SeqCst) == 2 {
                spool.enqueue(&Notification::new(TO, "meanwhile")).expect("enqueued");
            }
        });
        bench.run(3_000).await;
        assert_eq!(bench.twilio.texts(), ["meanwhile"]);
    });
}

#[test]
fn what_its_writer_takes_back_is_left_alone_and_holds_nothing_up() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        let mut last = None;
        let locked: Vec<_> = (0..120)
            .map(|n| {
                let id = bench.enqueue(&Notification::new(TO, format!("locked {n}")));
                last = last.max(Some(id));
                let file = std::fs::File::open(bench.spool.path().join("new").join(id.to_string()));
                let file = file.expect("a file");
                file.lock().expect("a lock");
                file
            })
            .collect();
        wait_past(last.expect("an id"));
        bench.enqueue(&Notification::new(TO, "free"));
        bench.run(30).await;
        assert_eq!(bench.twilio.texts(), ["free"]);
        drop(locked);
        bench.run(600).await;
        assert_eq!(bench.twilio.texts().len(), 121);
    });
}

#[test]
fn what_cannot_be_put_aside_holds_nothing_up() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        std::fs::remove_dir(bench.spool.path().join("bad")).expect("removed");
        for n in 0..220 {
            // Before all others.
            let path = bench.spool.path().join("new").join(format!("{n:026}"));
            std::fs::write(path, b"no notification").expect("a file");
        }
        bench.enqueue(&Notification::new(TO, "free"));
        bench.run(30).await;
        assert_eq!(bench.twilio.texts(), ["free"]);
        std::fs::create_dir(bench.spool.path().join("bad")).expect("a folder");
        bench.run(30).await;
        let aside =
            |folder: &str| std::fs::read_dir(bench.spool.path().join(folder)).expect("a folder").count();
        assert_eq!((aside("new"), aside("bad")), (0, 440));
    });
}
