// SPDX-License-Identifier: MIT
struct Entry {
    number: *const i32,
}

#[cfg(pitfall)]
unsafe impl Send for &Entry {}
#[cfg(not(pitfall))]
unsafe impl Send for Entry {}

fn main() {
    let entry = Entry { number: &42 };
    assert!(!entry.number.is_null());
}
