//! The certificate as Java takes it: a PKCS #12 file (RFC 7292) with one trusted certificate, without a
//! password. Such a file has neither encryption nor a checksum: it is plain DER.

const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const CERTIFICATE_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x03];
const X509_CERTIFICATE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x16, 0x01];
const FRIENDLY_NAME: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x14];
/// Java's attribute of a certificate that is trusted, and its value: for any purpose.
const TRUSTED: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x86, 0xf9, 0x66, 0xad, 0xca, 0x7b, 0x01, 0x01];
const ANY_PURPOSE: &[u8] = &[0x55, 0x1d, 0x25, 0x00];

const INTEGER: u8 = 0x02;
const OCTETS: u8 = 0x04;
const IDENTIFIER: u8 = 0x06;
const BMP_STRING: u8 = 0x1e;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const EXPLICIT: u8 = 0xa0;

/// A value with its tag and length.
fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match u8::try_from(content.len()) {
        Ok(short) if short < 0x80 => out.push(short),
        _ => {
            let length = content.len().to_be_bytes();
            let length = &length[length.iter().take_while(|byte| **byte == 0).count()..];
            out.push(0x80 | u8::try_from(length.len()).unwrap_or_default());
            out.extend_from_slice(length);
        }
    }
    out.extend_from_slice(content);
    out
}

fn identifier(oid: &[u8]) -> Vec<u8> {
    tagged(IDENTIFIER, oid)
}

fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tagged(SEQUENCE, &parts.concat())
}

fn data(content: &[u8]) -> Vec<u8> {
    sequence(&[identifier(DATA), tagged(EXPLICIT, &tagged(OCTETS, content))])
}

/// The file that holds a certificate, which is in DER.
pub(crate) fn pkcs12(certificate: &[u8]) -> Vec<u8> {
    let name: Vec<u8> = "twire".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let attribute = |oid, value: Vec<u8>| sequence(&[identifier(oid), tagged(SET, &value)]);
    let attributes =
        [attribute(FRIENDLY_NAME, tagged(BMP_STRING, &name)), attribute(TRUSTED, identifier(ANY_PURPOSE))]
            .concat();
    let held = sequence(&[identifier(X509_CERTIFICATE), tagged(EXPLICIT, &tagged(OCTETS, certificate))]);
    let bag = sequence(&[identifier(CERTIFICATE_BAG), tagged(EXPLICIT, &held), tagged(SET, &attributes)]);
    let contents = data(&sequence(&[bag]));
    sequence(&[tagged(INTEGER, &[3]), data(&sequence(&[contents]))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_as_many_bytes_as_they_need() {
        for (size, head) in [
            (0, &[4, 0][..]),
            (127, &[4, 127]),
            (128, &[4, 0x81, 128]),
            (255, &[4, 0x81, 255]),
            (256, &[4, 0x82, 1, 0]),
            (65536, &[4, 0x83, 1, 0, 0]),
        ] {
            assert!(tagged(OCTETS, &vec![7; size]).starts_with(head), "{size}");
        }
        let file = pkcs12(&[7; 600]);
        assert_eq!(usize::from(u16::from_be_bytes([file[2], file[3]])) + 4, file.len());
    }
}
