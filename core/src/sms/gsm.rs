//! The GSM 03.38 alphabet of Twilio's calculator: 127 characters, and 10 with an escape.

/// The number of septets that `c` takes in GSM-7; 0 if it is not in the alphabet.
pub(super) fn septets(c: char) -> usize {
    match c {
        '\u{c}' | '[' | '\\' | ']' | '^' | '{' | '|' | '}' | '~' | '€' => 2,
        '\n'
        | '\r'
        | ' '..='Z'
        | '_'
        | 'a'..='z'
        | '¡'
        | '£'
        | '¤'
        | '¥'
        | '§'
        | '¿'
        | 'Ä'
        | 'Å'
        | 'Æ'
        | 'Ç'
        | 'É'
        | 'Ñ'
        | 'Ö'
        | 'Ø'
        | 'Ü'
        | 'ß'
        | 'à'
        | 'ä'
        | 'å'
        | 'æ'
        | 'è'
        | 'é'
        | 'ì'
        | 'ñ'
        | 'ò'
        | 'ö'
        | 'ø'
        | 'ù'
        | 'ü'
        | 'Γ'
        | 'Δ'
        | 'Θ'
        | 'Λ'
        | 'Ξ'
        | 'Π'
        | 'Σ'
        | 'Φ'
        | 'Ψ'
        | 'Ω' => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabet_has_127_and_10_characters() {
        let count = |septets: usize| {
            (0..=0xFFFFu32).filter_map(char::from_u32).filter(|c| self::septets(*c) == septets).count()
        };
        assert_eq!((count(1), count(2)), (127, 10));
    }
}
