// SPDX-License-Identifier: MIT

fn main() {
    let text = String::from("once");
    let once = move || text;
    #[cfg(pitfall)]
    assert_eq!(once(), "once");
    assert_eq!(once(), "once");
}
