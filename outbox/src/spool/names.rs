//! The names of recipients, for users who may not read the configuration: a mailer that runs as anybody has
//! to know which names are twire's. No address is in it.

use std::fs::{File, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;

use super::Spool;
use crate::error::{Error, Result};

/// The file in the spool: a name a line.
const FILE: &str = "names";

impl Spool {
    /// Writes the names, readable by everybody who can reach the spool.
    pub fn publish_names<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Result<()> {
        let path = self.path.join(FILE);
        let new = self.path.join(format!("{FILE}.{}", std::process::id()));
        let text: String = names.into_iter().flat_map(|name| [name, "\n"]).collect();
        // Root publishes names too, into a folder of the worker's user: it must follow no link there.
        let _ = std::fs::remove_file(&new);
        let written = File::create_new(&new).and_then(|mut file| {
            file.set_permissions(Permissions::from_mode(0o644))?;
            file.write_all(text.as_bytes())?;
            std::fs::rename(&new, &path)
        });
        written.map_err(|e| {
            let _ = std::fs::remove_file(&new);
            Error::io(&format!("{} cannot be written", path.display()), &e)
        })
    }

    /// The names that were published last; none where nobody did.
    pub fn published_names(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.path.join(FILE)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_published_without_a_trace_of_the_last_ones() {
        let folder = tempfile::tempdir().expect("a folder");
        let spool = Spool::create(folder.path().join("spool")).expect("a spool");
        assert!(spool.published_names().is_empty());
        spool.publish_names(["anna", "ops"]).expect("it is written");
        spool.publish_names(["ops"]).expect("it is written");
        assert_eq!(spool.published_names(), ["ops"]);
        // A link of whom the folder belongs to.
        let (other, new) = (folder.path().join("other"), format!("{FILE}.{}", std::process::id()));
        std::fs::write(&other, "kept").expect("it is written");
        std::os::unix::fs::symlink(&other, spool.path().join(new)).expect("a link");
        spool.publish_names(["ops"]).expect("it is written");
        assert_eq!(std::fs::read_to_string(&other).expect("a file"), "kept");
        let mode = std::fs::metadata(spool.path().join(FILE)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o644);
    }
}
