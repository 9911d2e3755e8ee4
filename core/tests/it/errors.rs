//! Classes of errors: the vectors that every language reads.

use twire::ErrorClass;

use crate::vectors::{load, rows};

#[test]
fn codes_of_responses_and_deliveries_have_their_class() {
    let file = load("errors.json");
    for row in rows(&file, "responses") {
        let status = u16::try_from(row[0].as_u64().expect("a status")).expect("a status");
        assert_eq!(ErrorClass::of_response(status, row[1].as_i64()).name(), row[2], "{row}");
    }
    for row in rows(&file, "deliveries") {
        assert_eq!(ErrorClass::of_delivery(row[0].as_i64().expect("a code")).name(), row[1], "{row}");
    }
}
