#!/usr/bin/env python3
"""Makes the commit and the tags of a release. `make release` calls it and then builds the artefacts.

    python3 tools/release.py VERSION [--address URL] [--maintainer "NAME <MAIL>"] [--date DATE] [--dry-run]

The version goes into Cargo, header, manual and packages; what stands under "Unreleased" in CHANGELOG.md goes
under the version. --address is where the project is from now on: Cargo.toml has it (`repository`), and every
other file that names it, the Go module's path too, follows. The tags are vVERSION, and go/vVERSION for the Go
module. All that happens in a copy, from which commit and tags are fetched; --dry-run leaves them there.
"""

from __future__ import annotations

import argparse
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Where the version stands: pattern of files, and what stands around it.
VERSIONS = [
    ("Cargo.toml", r'(?m)(^\[workspace\.package\]\nversion = "){old}(")'),
    ("*Cargo.lock", r'(name = "twire[a-z-]*"\nversion = "){old}(")'),
    ("include/twire.h", r'(#define TWIRE_VERSION "){old}(")'),
    ("core/public-names.txt", r'(VERSION: &str = "){old}(")'),
    ("packaging/vcpkg/twire/vcpkg.json", r'("version": "){old}(")'),
    ("packaging/man/*", r'(?m)(^\.TH .*"twire ){old}(")'),
]


class Refusal(Exception):
    """The release cannot be made; the text says why and what to do."""


def read_arguments(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Makes the commit and the tags of a release.")
    parser.add_argument("version")
    parser.add_argument("--address", help="where the project is: https://HOST/PATH")
    parser.add_argument("--maintainer", help="of the packages: NAME <MAIL>")
    parser.add_argument("--date", default=datetime.datetime.now(datetime.timezone.utc).date().isoformat())
    parser.add_argument("--dry-run", action="store_true")
    return parser.parse_args(arguments)


class Checkout:
    """The tracked files of a working tree."""

    def __init__(self, root: pathlib.Path) -> None:
        self.root = root

    def run(self, *command: str) -> str:
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True)
        if done.returncode:
            raise Refusal(f"{' '.join(command)}: {done.stderr.strip()}")
        return done.stdout

    def files(self, *patterns: str) -> list[pathlib.Path]:
        names = self.run("git", "ls-files", "-z", "--", *patterns).split("\0")
        paths = [self.root / name for name in names if name]
        return [path for path in paths if path.is_file() and not path.is_symlink()]

    def read(self, name: str) -> str:
        return (self.root / name).read_text("utf-8")

    def find(self, name: str, pattern: str) -> str:
        found = re.search(pattern, self.read(name))
        if not found:
            raise Refusal(f"{name} does not match {pattern}")
        return found.group(1)

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, "utf-8")

    @property
    def version(self) -> str:
        return self.find("Cargo.toml", r'(?m)^\[workspace\.package\]\nversion = "(.*)"')

    @property
    def address(self) -> str:
        return self.find("Cargo.toml", r'(?m)^repository = "(.*)"')


def check(checkout: Checkout, version: str, address: str | None, maintainer: str | None) -> None:
    if not re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", version):
        raise Refusal(f"{version!r} is not a version MAJOR.MINOR.PATCH")
    if numbers(version) < numbers(checkout.version):
        raise Refusal(f"{version} is older than {checkout.version}, the version in Cargo.toml")
    abi = checkout.find("include/twire.h", r"#define TWIRE_ABI_VERSION (\d+)")
    if numbers(version)[0] != int(abi):
        raise Refusal(f"the major version of {version} is not TWIRE_ABI_VERSION, {abi} (ffi/src/version.rs)")
    if changed := checkout.run("git", "status", "--porcelain"):
        raise Refusal(f"the working tree has changes, commit them first:\n{changed.rstrip()}")
    if checkout.run("git", "tag", "--list", f"v{version}").strip():
        raise Refusal(f"the tag v{version} exists: {version} was released")
    if not unreleased(checkout.read("CHANGELOG.md"))[1].strip():
        raise Refusal('CHANGELOG.md has nothing under "Unreleased"')
    if address and not re.fullmatch(r"https://[\w-]+(\.[\w-]+)+(/[\w.-]+)*", address):
        raise Refusal(f"{address!r} is not an address https://HOST/PATH")
    if maintainer and not re.fullmatch(r"[^<>\n]+ <[^<>@\s]+@[^<>@\s]+>", maintainer):
        raise Refusal(f"{maintainer!r} is not NAME <MAIL>")


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def unreleased(changelog: str) -> tuple[str, str, str]:
    """The changelog before the changes that are not released, these, and what follows."""
    head, found, rest = changelog.partition("## Unreleased\n")
    if not found:
        raise Refusal('CHANGELOG.md has no section "Unreleased"')
    changes, earlier, tail = rest.partition("\n## ")
    return head + found, changes, earlier + tail


def set_version(checkout: Checkout, version: str, date: str) -> None:
    old = re.escape(checkout.version)
    for files, pattern in VERSIONS:
        count = 0
        for path in checkout.files(files):
            text, found = re.subn(
                pattern.replace("{old}", old), rf"\g<1>{version}\g<2>", path.read_text("utf-8")
            )
            path.write_text(text, "utf-8")
            count += found
        if not count:
            raise Refusal(f"{files} has no version {checkout.version}: tools/release.py looks for {pattern}")
    head, changes, rest = unreleased(checkout.read("CHANGELOG.md"))
    checkout.write("CHANGELOG.md", f"{head}\n## {version} ({date})\n{changes}{rest}")
    debian = "packaging/debian/changelog"
    entries = checkout.read(debian)
    if not entries.startswith(f"twire ({version}-"):
        day = datetime.datetime.fromisoformat(f"{date}T12:00:00+00:00")
        entry = f"twire ({version}-1) unstable; urgency=medium\n\n  * New version; see CHANGELOG.md.\n\n"
        by = checkout.find("packaging/debian/control", r"(?m)^Maintainer: (.*)")
        checkout.write(debian, f"{entry} -- {by}  {day:%a, %d %b %Y %T +0000}\n\n{entries}")


def set_address(checkout: Checkout, address: str) -> None:
    """Every mention of the project's address, also without its scheme, as Go names modules."""
    old, new = (name.removeprefix("https://") for name in (checkout.address, address))
    pattern = re.compile(rf"(?<![\w.@-]){re.escape(old)}(?![\w-])")
    changed = []
    for path in checkout.files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if (replaced := pattern.sub(new, text)) != text:
            path.write_text(replaced, "utf-8")
            changed.append(path)
    # Imports are sorted by path.
    if shutil.which("gofmt") and (programs := [str(path) for path in changed if path.suffix == ".go"]):
        checkout.run("gofmt", "-w", *programs)


def set_maintainer(checkout: Checkout, maintainer: str) -> None:
    old = checkout.find("packaging/debian/control", r"(?m)^Maintainer: (.*)")
    for path in checkout.files("packaging"):
        text = path.read_text("utf-8")
        path.write_text(text.replace(old, maintainer), "utf-8")


def release(checkout: Checkout, wanted: argparse.Namespace) -> str:
    """Makes commit and tags. Returns what was done."""
    check(checkout, wanted.version, wanted.address, wanted.maintainer)
    if wanted.address:
        set_address(checkout, wanted.address)
    if wanted.maintainer:
        set_maintainer(checkout, wanted.maintainer)
    set_version(checkout, wanted.version, wanted.date)
    # The lock files still fit.
    checkout.run("cargo", "metadata", "--locked", "--offline", "--format-version", "1")
    checkout.run("git", "commit", "--quiet", "--all", "--message", f"Release {wanted.version}")
    for tag in (f"v{wanted.version}", f"go/v{wanted.version}"):
        checkout.run("git", "tag", "--annotate", tag, "--message", f"twire {wanted.version}")
    return checkout.run("git", "show", "--stat=110", "--format=%s%n%n    tags: %D%n", "HEAD")


def main() -> None:
    wanted = read_arguments()
    here = Checkout(ROOT)
    try:
        check(here, wanted.version, wanted.address, wanted.maintainer)
        with tempfile.TemporaryDirectory() as folder:
            copy = Checkout(pathlib.Path(folder) / "twire")
            here.run("git", "clone", "--quiet", str(ROOT), str(copy.root))
            for setting in ("user.name", "user.email"):
                if value := here.run("git", "config", "--default", "", setting).strip():
                    copy.run("git", "config", setting, value)
            print(release(copy, wanted), end="")
            if not wanted.dry_run:
                here.run("git", "pull", "--quiet", "--ff-only", "--tags", str(copy.root), "HEAD")
        print("\nA dry run: nothing was kept." if wanted.dry_run else "\nNot pushed yet.")
    except Refusal as refusal:
        print(f"release: {refusal}", file=sys.stderr)
        sys.exit(65)


if __name__ == "__main__":
    main()
