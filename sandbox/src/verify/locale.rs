//! The languages of a passcode's text.

use crate::errors::ApiError;

/// Locale and text; `{name}` and `{code}` are replaced.
const TEXTS: &[(&str, &str)] = &[
    ("en", "Your {name} verification code is: {code}"),
    ("de", "Dein {name}-Verifizierungscode lautet: {code}"),
    ("es", "Tu código de verificación de {name} es: {code}"),
    ("fr", "Votre code de vérification {name} est : {code}"),
    ("it", "Il tuo codice di verifica di {name} è: {code}"),
    ("nl", "Je verificatiecode van {name} is: {code}"),
    ("pt", "O seu código de verificação de {name} é: {code}"),
    ("pt-br", "Seu código de verificação de {name} é: {code}"),
];

/// Locales that Twilio has and the sandbox has no text for.
const NOT_MODELLED: &[&str] = &[
    "af", "ar", "bg", "bn", "ca", "cs", "da", "el", "en-gb", "et", "fi", "gu", "he", "hi", "hr", "hu", "id",
    "is", "ja", "kn", "ko", "lt", "lv", "mr", "ms", "nb", "pl", "ro", "ru", "sk", "sl", "sr", "sv", "sw",
    "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "zh", "zh-cn", "zh-hk",
];

#[derive(Debug, Clone, Copy)]
pub(super) struct Locale(&'static str);

impl Locale {
    /// The locale of a request; English by default. Twilio's default is the language of the receiver's country.
    pub(super) fn of(name: Option<&str>) -> Result<Locale, ApiError> {
        let name = name.unwrap_or("en").to_ascii_lowercase();
        let text = TEXTS.iter().find(|(known, _)| *known == name);
        match text {
            Some((_, text)) => Ok(Locale(text)),
            None if NOT_MODELLED.contains(&name.as_str()) => {
                Err(ApiError::not_modelled(&format!("the Verify locale {name}")))
            }
            None => Err(ApiError::from_code(60200, "Locale")),
        }
    }

    pub(super) fn text(self, name: &str, code: &str) -> String {
        self.0.replace("{name}", name).replace("{code}", code)
    }
}
