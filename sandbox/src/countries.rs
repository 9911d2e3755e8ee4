//! The country of a number and its national format.

/// Calling codes and their countries.
const CODES: &str = "7:RU 20:EG 27:ZA 30:GR 31:NL 32:BE 33:FR 34:ES 36:HU 39:IT 40:RO 41:CH 43:AT 44:GB 45:DK \
46:SE 47:NO 48:PL 49:DE 51:PE 52:MX 53:CU 54:AR 55:BR 56:CL 57:CO 58:VE 60:MY 61:AU 62:ID 63:PH 64:NZ 65:SG \
66:TH 81:JP 82:KR 84:VN 86:CN 90:TR 91:IN 92:PK 93:AF 94:LK 95:MM 98:IR 211:SS 212:MA 213:DZ 216:TN 218:LY \
220:GM 221:SN 222:MR 223:ML 224:GN 225:CI 226:BF 227:NE 228:TG 229:BJ 230:MU 231:LR 232:SL 233:GH 234:NG \
235:TD 236:CF 237:CM 238:CV 239:ST 240:GQ 241:GA 242:CG 243:CD 244:AO 245:GW 248:SC 249:SD 250:RW 251:ET \
252:SO 253:DJ 254:KE 255:TZ 256:UG 257:BI 258:MZ 260:ZM 261:MG 262:RE 263:ZW 264:NA 265:MW 266:LS 267:BW \
268:SZ 269:KM 291:ER 297:AW 298:FO 299:GL 350:GI 351:PT 352:LU 353:IE 354:IS 355:AL 356:MT 357:CY 358:FI \
359:BG 370:LT 371:LV 372:EE 373:MD 374:AM 375:BY 376:AD 377:MC 378:SM 380:UA 381:RS 382:ME 383:XK 385:HR \
386:SI 387:BA 389:MK 420:CZ 421:SK 423:LI 500:FK 501:BZ 502:GT 503:SV 504:HN 505:NI 506:CR 507:PA 509:HT \
590:GP 591:BO 592:GY 593:EC 594:GF 595:PY 596:MQ 597:SR 598:UY 599:CW 670:TL 673:BN 674:NR 675:PG 676:TO \
677:SB 678:VU 679:FJ 680:PW 682:CK 685:WS 686:KI 687:NC 688:TV 689:PF 691:FM 692:MH 852:HK 853:MO 855:KH \
856:LA 880:BD 886:TW 960:MV 961:LB 962:JO 963:SY 964:IQ 965:KW 966:SA 967:YE 968:OM 970:PS 971:AE 972:IL \
973:BH 974:QA 975:BT 976:MN 977:NP 992:TJ 993:TM 994:AZ 995:GE 996:KG 998:UZ";

/// North American area codes outside the United States.
const AREAS: &str = "CA:204,226,236,249,250,257,263,289,306,343,354,365,367,368,382,403,416,418,428,431,437,438,450,\
468,474,506,514,519,548,579,581,584,587,604,613,639,647,672,683,705,709,742,753,778,780,782,807,819,825,867,873,\
879,902,905,942 BS:242 BB:246 AI:264 AG:268 VG:284 VI:340 KY:345 BM:441 GD:473 TC:649 JM:658,876 MS:664 MP:670 \
GU:671 AS:684 SX:721 LC:758 DM:767 VC:784 PR:787,939 DO:809,829,849 TT:868 KN:869";

/// Calling code and ISO country of an E.164 number.
pub(crate) fn of(number: &str) -> Option<(&str, &'static str)> {
    let digits = number.strip_prefix('+')?;
    if let Some(rest) = digits.strip_prefix('1') {
        let area = rest.get(..3)?;
        let country = AREAS
            .split(' ')
            .filter_map(|entry| entry.split_once(':'))
            .find(|(_, codes)| codes.split(',').any(|code| code == area))
            .map_or("US", |(country, _)| country);
        return Some(("1", country));
    }
    // Kazakhstan shares Russia's code.
    if digits.starts_with("76") || digits.starts_with("77") {
        return Some(("7", "KZ"));
    }
    (1..=3).find_map(|length| {
        let code = digits.get(..length)?;
        let (_, country) = CODES.split(' ').filter_map(|e| e.split_once(':')).find(|(c, _)| *c == code)?;
        Some((code, country))
    })
}

/// The countries with a calling code of their own.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    CODES.split(' ').filter_map(|entry| entry.split_once(':')).map(|(_, country)| country)
}

/// The calling code of an ISO country.
pub(crate) fn code(country: &str) -> Option<&'static str> {
    let known = AREAS.split(' ').filter_map(|e| e.split_once(':')).any(|(c, _)| c == country);
    if country == "US" || known {
        return Some("1");
    }
    CODES.split(' ').filter_map(|e| e.split_once(':')).find(|(_, c)| *c == country).map(|(code, _)| code)
}

/// The national format: exact for North America; elsewhere the digits after the trunk prefix, without
/// grouping.
pub(crate) fn national(number: &str) -> String {
    let Some((code, _)) = of(number) else { return number.to_owned() };
    let rest = &number[1 + code.len()..];
    match (code, rest.len()) {
        ("1", 10) => format!("({}) {}-{}", &rest[..3], &rest[3..6], &rest[6..]),
        ("1" | "39" | "34" | "45" | "47" | "48" | "351" | "352" | "420", _) => rest.to_owned(),
        _ => format!("0{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_country() {
        for (number, expected) in [
            ("+15108675310", Some(("1", "US"))),
            ("+14165551234", Some(("1", "CA"))),
            ("+18765551234", Some(("1", "JM"))),
            ("+4915112345678", Some(("49", "DE"))),
            ("+35312345678", Some(("353", "IE"))),
            ("+77012345678", Some(("7", "KZ"))),
            ("+9991234567", None),
            ("15108675310", None),
        ] {
            assert_eq!(of(number), expected, "{number}");
        }
        assert_eq!(national("+15108675310"), "(510) 867-5310");
        assert_eq!(national("+4915112345678"), "015112345678");
        assert_eq!((code("CA"), code("GB"), code("XX")), (Some("1"), Some("44"), None));
    }
}
