"""`tools/release.py`: commit and tags of a release, made in a clone of this checkout."""

from __future__ import annotations

import pathlib
import re
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NEXT = "0.9.7"
ADDRESS = "https://code.example.org/team/twire"


def git(folder: pathlib.Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Tester", "-c", "user.email=tester@example.org")
    return subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A clone with the working tree's state, as one more commit."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a checkout of git")
    clone = tmp_path_factory.mktemp("release") / "twire"
    git(ROOT, "clone", "--quiet", str(ROOT), str(clone))
    for name in git(ROOT, "ls-files", "-z", "--modified", "--others", "--exclude-standard").split("\0"):
        if name and (ROOT / name).is_file():
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, clone / name)
    for setting, value in (("user.name", "Tester"), ("user.email", "tester@example.org")):
        git(clone, "config", setting, value)
    # One change to release, whatever is there.
    changelog = clone / "CHANGELOG.md"
    text = changelog.read_text("utf-8")
    changelog.write_text(text.replace("## Unreleased\n", "## Unreleased\n\n- A change.\n", 1), "utf-8")
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--message", "The working tree")
    return clone


@pytest.fixture
def checkout(original: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    clone = tmp_path / "twire"
    git(original, "clone", "--quiet", str(original), str(clone))
    for setting, value in (("user.name", "Tester"), ("user.email", "tester@example.org")):
        git(clone, "config", setting, value)
    return clone


def release(checkout: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "tools/release.py", *arguments], cwd=checkout, capture_output=True, text=True
    )


def state(checkout: pathlib.Path) -> str:
    return git(checkout, "rev-parse", "HEAD") + git(checkout, "tag") + git(checkout, "status", "--porcelain")


def test_a_dry_run_shows_the_release_and_keeps_nothing(checkout: pathlib.Path) -> None:
    before = state(checkout)
    done = release(checkout, NEXT, "--dry-run", "--address", ADDRESS)
    assert done.returncode == 0, done.stderr
    assert f"Release {NEXT}" in done.stdout
    assert f"tag: v{NEXT}" in done.stdout
    assert "CHANGELOG.md" in done.stdout
    assert "go/go.mod" in done.stdout
    assert state(checkout) == before


def test_the_version_is_everywhere(checkout: pathlib.Path) -> None:
    old = re.search(r'(?m)^version = "(.*)"', (checkout / "Cargo.toml").read_text("utf-8"))
    assert old
    done = release(checkout, NEXT, "--date", "2027-02-03")
    assert done.returncode == 0, done.stderr
    assert git(checkout, "tag").split() == [f"go/v{NEXT}", f"v{NEXT}"]
    assert git(checkout, "status", "--porcelain") == ""
    assert git(checkout, "log", "-1", "--format=%s").strip() == f"Release {NEXT}"

    def text(name: str) -> str:
        return (checkout / name).read_text("utf-8")

    assert f'\nversion = "{NEXT}"\n' in text("Cargo.toml")
    assert f'#define TWIRE_VERSION "{NEXT}"' in text("include/twire.h")
    assert f'"version": "{NEXT}"' in text("packaging/vcpkg/twire/vcpkg.json")
    assert f'"twire {NEXT}"' in text("packaging/man/twire-send.1")
    assert text("packaging/debian/changelog").startswith(f"twire ({NEXT}-1) unstable; urgency=medium\n")
    assert "Wed, 03 Feb 2027 12:00:00 +0000" in text("packaging/debian/changelog")
    changes = text("CHANGELOG.md")
    assert f"## Unreleased\n\n## {NEXT} (2027-02-03)\n\n- A change.\n" in changes
    # No lock file has the old one.
    for lock in git(checkout, "ls-files", "*Cargo.lock").split():
        assert not re.search(rf'name = "twire[a-z-]*"\nversion = "{re.escape(old[1])}"', text(lock)), lock
    # Nothing is left to release.
    again = release(checkout, "0.9.8")
    assert again.returncode == 65
    assert "Unreleased" in again.stderr


def test_the_address_is_everywhere(checkout: pathlib.Path) -> None:
    old = re.search(r'(?m)^repository = "https://(.*)"', (checkout / "Cargo.toml").read_text("utf-8"))
    assert old
    done = release(checkout, NEXT, "--address", ADDRESS, "--maintainer", "The Team <team@example.org>")
    assert done.returncode == 0, done.stderr
    left = subprocess.run(
        ["git", "grep", "-nF", old[1], "--", ".", ":!tests/python/test_release.py"],
        cwd=checkout,
        capture_output=True,
        text=True,
    ).stdout
    assert left == ""
    assert f'repository = "{ADDRESS}"' in (checkout / "Cargo.toml").read_text("utf-8")
    assert "module code.example.org/team/twire/go\n" in (checkout / "go/go.mod").read_text("utf-8")
    control = (checkout / "packaging/debian/control").read_text("utf-8")
    assert f"Homepage: {ADDRESS}\n" in control
    assert "Maintainer: The Team <team@example.org>\n" in control
    assert f"URL: {ADDRESS}\n" in (checkout / "packaging/twire.pc.in").read_text("utf-8")
    assert '"code.example.org/team/twire/go"' in (checkout / "docs/start.md").read_text("utf-8")
    if shutil.which("gofmt"):
        unformatted = subprocess.run(
            ["gofmt", "-l", "go", "examples/go"], cwd=checkout, capture_output=True, text=True, check=True
        )
        assert unformatted.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["1.2"], "not a version"),
        (["0.0.1"], "older than"),
        (["1.0.0"], "TWIRE_ABI_VERSION"),
        ([NEXT, "--address", "code.example.org/twire"], "not an address"),
        ([NEXT, "--maintainer", "nobody"], "not NAME <MAIL>"),
    ],
)
def test_what_cannot_be_released(checkout: pathlib.Path, arguments: list[str], reason: str) -> None:
    before = state(checkout)
    done = release(checkout, *arguments)
    assert done.returncode == 65
    assert reason in done.stderr
    assert state(checkout) == before


def test_a_changed_tree_and_a_taken_tag_are_refused(checkout: pathlib.Path) -> None:
    git(checkout, "tag", f"v{NEXT}")
    assert "exists" in release(checkout, NEXT).stderr
    (checkout / "README.md").write_text("changed", "utf-8")
    done = release(checkout, NEXT)
    assert done.returncode == 65
    assert "README.md" in done.stderr
