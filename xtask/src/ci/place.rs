//! Where a run happens: the checkout, the build output, and the settings given to every program.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::postgres::Postgres;
use crate::Failure;
use crate::tree;

/// A kept build output that has grown beyond this is thrown away: each checkout at another path
/// leaves its own crates in it.
const CACHE_BYTES_MAX: u64 = 25_000_000_000;

/// Where a run happens.
#[derive(Debug)]
pub(crate) struct Place {
    /// The root of the checkout.
    pub(crate) root: PathBuf,
    /// Where Cargo builds.
    pub(crate) target: PathBuf,
    /// Where tests leave the documents that they exported, for the checks of other programs.
    pub(crate) exported: PathBuf,
    /// The PostgreSQL server of this run, once it is started.
    pub(crate) postgres: Option<Postgres>,
    /// Whether Debian's list of packages was brought up to date in this run.
    pub(crate) list_is_fresh: bool,
    /// What `git diff` said at the start; none where there is no repository.
    pub(crate) changed_before: Option<String>,
}

impl Place {
    /// Finds the checkout and a folder for the build.
    pub(crate) fn make() -> Result<Place, Failure> {
        let root = tree::root()?;
        let target = target(&root);
        let exported = target.join("exported");
        // What an earlier run exported must not stand in for what this one does not.
        let _ = fs::remove_dir_all(&exported);
        fs::create_dir_all(&exported)
            .map_err(|fault| Failure::Outside(format!("{}: {fault}", exported.display())))?;
        Ok(Place {
            root,
            target,
            exported,
            postgres: None,
            list_is_fresh: false,
            changed_before: None,
        })
    }

    /// A program, to be run in the checkout with the settings of this run.
    pub(crate) fn program(&self, name: &str, words: &[&str]) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.root).args(words);
        command.env("CARGO_TARGET_DIR", &self.target);
        if !self.target.starts_with(&self.root) {
            // In a cache, nothing is changed and built again; what would help that is left out.
            command.env("CARGO_INCREMENTAL", "0");
        }
        command.env("CARGO_TERM_COLOR", "never").env("NO_COLOR", "1");
        // Expected text is updated by hand, never by a run that proves.
        command.env("INSTA_UPDATE", "no");
        command.env("PLENARY_TEST_EXPORTED", &self.exported);
        // `cargo xtask` says these of itself; a build script that reads them would run again.
        for (name, _) in env::vars().filter(|(name, _)| is_of_xtask(name)) {
            command.env_remove(name);
        }
        command
    }

    /// What the run has changed in the files that git follows; none where there is no repository.
    pub(crate) fn changed(&self) -> Option<String> {
        // Git would refresh its index otherwise, and so write where it is only asked.
        let mut git = self.program("git", &["diff", "--no-ext-diff", "HEAD"]);
        let said = git.env("GIT_OPTIONAL_LOCKS", "0").output().ok()?;
        said.status.success().then(|| String::from_utf8_lossy(&said.stdout).into_owned())
    }
}

fn is_of_xtask(name: &str) -> bool {
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
}

/// Where Cargo builds: what the caller set, else a cache outside the checkout, else `target/`.
///
/// Where every run begins with a fresh clone, building all dependencies anew is most of the time.
/// So a run in CI keeps its build output in the home folder, as far as it can; a developer's run
/// uses that folder only if it is already there.
fn target(root: &Path) -> PathBuf {
    let set = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    if let Some(target) = set {
        return root.join(target);
    }
    let named = env::var_os("PLENARY_CI_CACHE").map(PathBuf::from);
    let home = env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache/plenary-ci"));
    let in_ci = env::var_os("CI").is_some();
    let home = home.filter(|cache| in_ci || cache.is_dir());
    let Some(cache) = named.or(home) else { return root.join("target") };
    let target = cache.join("target");
    if size(&target) > CACHE_BYTES_MAX {
        println!("{} has grown too large and is thrown away", target.display());
        let _ = fs::remove_dir_all(&target);
    }
    match fs::create_dir_all(&target) {
        Ok(()) => target,
        Err(fault) => {
            println!("{} cannot be used: {fault}", target.display());
            root.join("target")
        }
    }
}

fn size(folder: &Path) -> u64 {
    let mut size = 0;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(meta) = entry.metadata() else { continue };
            if meta.is_dir() {
                folders.push(entry.path());
            }
            size += meta.len();
        }
    }
    size
}
