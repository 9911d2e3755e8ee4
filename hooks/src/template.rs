//! Templates and conditions of hooks: minijinja, without files, and bounded.

use minijinja::{Environment, UndefinedBehavior};

/// Steps that one template or condition may take. The longest built-in one takes about 2,000, and one more for each byte
/// that it searches or compares.
const FUEL: u64 = 2_000_000;

/// A template environment with this project's filters. It reads no files and includes no templates.
pub(crate) fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_fuel(Some(FUEL));
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    // Methods of strings as Python has them: `startswith`, `split`.
    environment.set_unknown_method_callback(minijinja_contrib::pycompat::unknown_method_callback);
    environment.add_filter("before", |text: &str, mark: &str| {
        text.split_once(mark).map_or(text, |(before, _)| before).to_owned()
    });
    environment.add_filter("after", |text: &str, mark: &str| {
        text.split_once(mark).map_or("", |(_, after)| after).to_owned()
    });
    environment.add_filter("trunc", truncated);
    environment.add_filter("first_line", |text: &str| first_line(text).to_owned());
    environment.add_filter("strip_ansi", |text: &str| without_ansi(text));
    environment.add_filter("redact", |text: &str| twire::redact::text(text));
    environment.add_filter("ago", |seconds: f64| in_words(seconds));
    environment.add_filter("shorten_unit", |unit: &str| unit.trim_end_matches(".service").to_owned());
    environment
}

/// The first `length` characters; a cut shows as "…" and counts.
#[allow(clippy::needless_pass_by_value, reason = "minijinja passes values")]
fn truncated(text: &str, length: Option<usize>) -> String {
    let length = length.unwrap_or(60);
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(length.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}

fn first_line(text: &str) -> &str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
}

/// The text without terminal escape sequences (CSI, OSC and two-character ones).
pub(crate) fn without_ansi(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\u{1b}' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('[') => while rest.next().is_some_and(|c| !('\u{40}'..='\u{7e}').contains(&c)) {},
            // Ends with BEL, which is dropped before, or ESC \.
            Some(']') => {
                while rest.next_if(|c| *c != '\u{1b}' && *c != '\n').is_some() {}
                if rest.next_if_eq(&'\u{1b}').is_some() {
                    let _backslash = rest.next_if_eq(&'\\');
                }
            }
            _ => {}
        }
    }
    out
}

/// A duration in seconds as people say it: "40 s", "12 min", "3 h", "2 days".
fn in_words(seconds: f64) -> String {
    let minutes = (seconds / 60.0).round();
    let hours = (seconds / 3600.0).round();
    let days = (seconds / 86400.0).round();
    if seconds < 90.0 {
        format!("{seconds:.0} s")
    } else if minutes < 90.0 {
        format!("{minutes:.0} min")
    } else if hours < 36.0 {
        format!("{hours:.0} h")
    } else {
        format!("{days:.0} days")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(template: &str) -> Result<String, minijinja::Error> {
        environment().render_str(template, minijinja::context! { text => "first\nsecond", esc => "\u{1b}[31mred\u{1b}[0m \u{1b}]0;title\u{1b}\\end" })
    }

    #[test]
    fn filters_do_what_their_names_say() {
        for (template, expected) in [
            ("{{ text|first_line }}", "first"),
            ("{{ 'abcdef'|trunc(4) }}", "abc…"),
            ("{{ 'abcd'|trunc(4) }}", "abcd"),
            ("{{ esc|strip_ansi }}", "red end"),
            ("{{ 40|ago }} {{ 700|ago }} {{ 10000|ago }} {{ 200000|ago }}", "40 s 12 min 3 h 2 days"),
            ("{{ 'a.service'|shorten_unit }}", "a"),
            ("{{ missing.value }}", ""),
        ] {
            assert_eq!(render(template).expect(template), expected, "{template}");
        }
    }

    #[test]
    fn a_template_ends_and_reads_no_files() {
        assert!(
            render("{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}").is_err()
        );
        assert!(render("{% include '/etc/passwd' %}").is_err());
        assert!(render("{{ '<b>' }}").expect("it renders").contains("<b>"), "nothing is escaped for HTML");
    }

    #[test]
    fn what_a_caller_says_is_not_run() {
        let said = "{{ 7 * 7 }} {% include 'x' %} %s $(id)";
        let out = environment().render_str("{{ said }}", minijinja::context! { said }).expect("it renders");
        assert_eq!(out, said);
    }
}
