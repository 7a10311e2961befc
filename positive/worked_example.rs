// SPDX-License-Identifier: MIT
// Chapter: a worked example. Four contents, four scoped workers, one map behind a Mutex, no Arc: the twin of
// worked_example.cpp, with the same contents and the same hashes.
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;

const FOUR_FILES: [(&str, &str); 4] = [
    ("notes.md", "# TODO\n- ship it\n"),
    ("config.toml", "[server]\nport = 8080\n"),
    ("index.html", "<!doctype html><h1>hi</h1>"),
    ("data.csv", "id,name\n1,alice\n2,bob\n"),
];

const fn fnv1a(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash: u64 = 0xcbf29ce484222325;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x100000001b3);
        i += 1;
    }
    hash
}

fn hash_contents<'a>(files: &[(&'a str, &'a str)]) -> BTreeMap<&'a str, u64> {
    let hashes = Mutex::new(BTreeMap::new());
    thread::scope(|s| {
        for &(name, content) in files {
            let hashes = &hashes;
            s.spawn(move || {
                let hash = fnv1a(content); // without the lock
                hashes.lock().unwrap().insert(name, hash);
            });
        }
    });
    hashes.into_inner().unwrap()
}

fn table(hashes: &BTreeMap<&str, u64>) -> String {
    let width = hashes.keys().map(|name| name.len()).max().unwrap_or(0);
    hashes.iter().map(|(name, hash)| format!("{name:width$} {hash:016x}\n")).collect()
}

#[test]
fn the_hash_is_fnv1a() {
    assert_eq!(fnv1a(""), 0xcbf29ce484222325);
    assert_eq!(fnv1a("a"), 0xaf63dc4c8601ec8c); // from the published test vectors
    assert_eq!(fnv1a("foobar"), 0x85944171f73967e8);
}

#[test]
fn four_contents_are_hashed_side_by_side() {
    let expected = "config.toml 5f4a2791ebf9f924\n\
                    data.csv    a976785c72644ad1\n\
                    index.html  3df08d3c2aac493f\n\
                    notes.md    5e8adba7f295886a\n";
    assert_eq!(table(&hash_contents(&FOUR_FILES)), expected);
}

#[test]
fn no_files_give_an_empty_table() {
    assert_eq!(table(&hash_contents(&[])), "");
}
