//! `[allow]`: whose rule holds for a user.

use std::collections::BTreeMap;
use std::ffi::CString;

use nix::unistd::{Group, User, getgrouplist};

use super::Allow;

/// The rule of a user: of its own name, else of the first `%group` that has it, else of `*`.
pub(super) fn of<'a>(rules: &'a BTreeMap<String, Allow>, user: &str) -> Option<&'a Allow> {
    let group = || rules.iter().find(|(name, _)| name.strip_prefix('%').is_some_and(|g| is_member(user, g)));
    rules.get(user).or_else(|| group().map(|(_, rule)| rule)).or_else(|| rules.get("*"))
}

/// Whether a group has this user, as its first group or another one.
fn is_member(user: &str, group: &str) -> bool {
    let (Ok(Some(user)), Ok(Some(group))) = (User::from_name(user), Group::from_name(group)) else {
        return false;
    };
    let Ok(name) = CString::new(user.name) else { return false };
    user.gid == group.gid || getgrouplist(&name, user.gid).is_ok_and(|groups| groups.contains(&group.gid))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rule_holds() {
        let rule = |per_day| Allow { per_day: Some(per_day), ..Allow::default() };
        let rules = |names: &[&str]| {
            let numbered = names.iter().zip(1..);
            numbered.map(|(name, n)| ((*name).to_owned(), rule(n))).collect::<BTreeMap<_, _>>()
        };
        let root = Group::from_gid(0.into()).ok().flatten().map_or("root".to_owned(), |g| g.name);
        let group = format!("%{root}");
        for (names, user, expected) in [
            (vec!["root", &*group, "*"], "root", Some(1)),
            (vec!["other", &*group, "*"], "root", Some(2)),
            (vec!["other", &*group, "*"], "nobody", Some(3)),
            (vec!["%no-such-group", "*"], "root", Some(2)),
            (vec!["other"], "root", None),
            (vec![&*group, "*"], "no-such-user", Some(2)),
        ] {
            let found = of(&rules(&names), user).and_then(|rule| rule.per_day);
            assert_eq!(found, expected, "{names:?} {user}");
        }
    }
}
