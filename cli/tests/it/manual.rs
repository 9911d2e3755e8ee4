//! Tests that `packaging/man/*.1` and `packaging/completions/` match the command line. `BLESS=1` writes
//! them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::Command;
use clap_complete::Shell;

/// Completion of keys of operations, which the shells request from the program.
const KEYS: [(Shell, &str); 3] = [
    (
        Shell::Bash,
        r#"
# The program completes keys of operations.
_twire_keys() {
    local cur="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
    if [[ "${COMP_WORDS[1]}" == api && "$cur" != -* && "$cur" != *=* ]] &&
        [[ "$before" == api || "$before" == --list || "$before" == --help ]]; then
        mapfile -t COMPREPLY < <("${COMP_WORDS[0]}" api --list "$cur" 2>/dev/null)
    else
        _twire "$@"
    fi
}
complete -F _twire_keys -o bashdefault -o default twire
"#,
    ),
    (
        Shell::Zsh,
        r#"
# The program completes keys of operations.
if [ "$funcstack[1]" != "_twire" ]; then
    _twire_keys() {
        if [[ "$words[2]" == api && "$PREFIX" != (-*|*=*) && "$words[CURRENT-1]" == (api|--list|--help) ]]; then
            compadd -U -- ${(f)"$($words[1] api --list "$PREFIX" 2>/dev/null)"}
        else
            _twire "$@"
        fi
    }
    compdef _twire_keys twire
fi
"#,
    ),
    (
        Shell::Fish,
        r#"
# The program completes keys of operations.
complete -c twire -n "__fish_twire_using_subcommand api" -f -a "(twire api --list (commandline -ct) 2>/dev/null)"
"#,
    ),
];

fn room() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../packaging")
}

/// The content of every file by its path below `packaging/`.
fn generated() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut command = twire_cli::command().disable_help_subcommand(true);
    command.build();
    pages(&command, &mut files);
    for (shell, more) in KEYS {
        let name = match shell {
            Shell::Zsh => "_twire",
            Shell::Fish => "twire.fish",
            _ => "twire.bash",
        };
        let mut bytes = Vec::new();
        clap_complete::generate(shell, &mut twire_cli::command(), "twire", &mut bytes);
        let text = String::from_utf8(bytes).expect("a script is UTF-8") + more;
        files.insert(format!("completions/{name}"), text);
    }
    files
}

/// The pages of a command and its subcommands.
fn pages(command: &Command, files: &mut BTreeMap<String, String>) {
    let title = command.get_display_name().unwrap_or("twire").to_owned();
    files.insert(format!("man/{title}.1"), page(command, &title));
    for below in command.get_subcommands() {
        pages(below, files);
    }
}

fn page(command: &Command, title: &str) -> String {
    let version = concat!("twire ", env!("CARGO_PKG_VERSION"));
    let manual = clap_mangen::Man::new(command.clone());
    let mut bytes = format!(".TH {title} 1 \"\" \"{version}\" \"Manual of twire\"\n").into_bytes();
    let write = |part: Result<(), std::io::Error>| part.expect("it fits in memory");
    write(manual.render_name_section(&mut bytes));
    write(manual.render_synopsis_section(&mut bytes));
    write(manual.render_description_section(&mut bytes));
    let notes = Notes::read(&command.get_after_help().map(ToString::to_string).unwrap_or_default());
    for text in notes.paragraphs {
        bytes.extend(format!(".PP\n{}", filled(&text)).into_bytes());
    }
    write(manual.render_options_section(&mut bytes));
    if command.has_subcommands() {
        write(manual.render_subcommands_section(&mut bytes));
    }
    let mut text = String::from_utf8(bytes).expect("a page is UTF-8");
    for (heading, intro, block) in notes.sections {
        let intro = if intro.is_empty() { intro } else { filled(&intro) + ".PP\n" };
        let block: String = block.lines().map(line).collect();
        text.extend([".SH ", heading, "\n", &intro, ".nf\n", &block, ".fi\n"]);
    }
    let other = if title == "twire" { ".BR twire (3)" } else { ".BR twire (1)" };
    text + &format!(".SH \"SEE ALSO\"\n{other}\n")
}

/// The sections of the help below the options.
struct Notes {
    paragraphs: Vec<String>,
    /// Heading, introduction, and lines with fixed layout.
    sections: Vec<(&'static str, String, String)>,
}

impl Notes {
    fn read(help: &str) -> Notes {
        let mut notes = Notes { paragraphs: Vec::new(), sections: Vec::new() };
        for paragraph in help.split("\n\n").filter(|p| !p.is_empty()) {
            let lines: Vec<&str> = paragraph.lines().collect();
            let intro_lines = lines.iter().take_while(|l| !l.starts_with(' ')).count();
            let (intro, block) = (lines[..intro_lines].join(" "), lines[intro_lines..].join("\n"));
            if block.is_empty() {
                notes.paragraphs.push(intro);
                continue;
            }
            let intro = intro.trim_end_matches(':');
            if let Some(intro) = intro.strip_prefix("Variables ") {
                let intro = intro.trim_matches(['(', ')']);
                notes.sections.push(("ENVIRONMENT", format!("Variables are read {intro}:"), block));
            } else if intro == "Exit codes" {
                notes.sections.push(("\"EXIT STATUS\"", String::new(), block));
            } else {
                let intro = intro.strip_suffix("Examples").expect("a known heading").trim();
                notes.paragraphs.extend((!intro.is_empty()).then(|| intro.to_owned()));
                notes.sections.push(("EXAMPLES", String::new(), block));
            }
        }
        notes
    }
}

/// Filled text, one sentence per line.
fn filled(text: &str) -> String {
    line(text).replace(". ", ".\n")
}

/// A line of text with roff escapes.
fn line(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    let guard = if text.starts_with(['.', '\'']) { "\\&" } else { "" };
    format!("{guard}{text}\n")
}

#[test]
fn manual_pages_and_completions_are_fresh() {
    let room = room();
    let mut stale = Vec::new();
    let fresh = generated();
    for (name, text) in &fresh {
        let path = room.join(name);
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("packaging/ is there");
            fs::write(&path, text).expect(name);
        } else if fs::read_to_string(&path).unwrap_or_default() != *text {
            stale.push(name.clone());
        }
    }
    let pages = fs::read_dir(room.join("man")).expect("packaging/man is there");
    for page in pages {
        let name = page.expect("an entry").file_name().into_string().expect("UTF-8");
        if name.ends_with(".1") && !fresh.contains_key(&format!("man/{name}")) {
            stale.push(name);
        }
    }
    assert!(stale.is_empty(), "stale: {stale:?}; run `make man`");
}

fn walk(command: &Command, files: &BTreeMap<String, String>) {
    let title = command.get_display_name().unwrap_or("twire");
    let page = &files[&format!("man/{title}.1")];
    for option in command.get_arguments().filter(|a| !a.is_hide_set()) {
        let long = option.get_long().map(|l| format!("\\-\\-{}", l.replace('-', "\\-")));
        assert!(long.is_none_or(|l| page.contains(&l)), "{title}: {option}");
    }
    command.get_subcommands().for_each(|c| walk(c, files));
}

#[test]
fn every_command_and_every_option_has_its_page() {
    let files = generated();
    assert!(files.len() >= 15, "{:?}", files.keys());
    let mut command = twire_cli::command().disable_help_subcommand(true);
    command.build();
    walk(&command, &files);
}
