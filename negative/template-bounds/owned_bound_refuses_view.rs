// SPDX-License-Identifier: MIT

fn keep<T: 'static>(value: T) -> T {
    value
}

fn main() {
    let text = String::from("text");
    #[cfg(pitfall)]
    let kept = keep(text.as_str());
    #[cfg(not(pitfall))]
    let kept = keep(text);
    assert_eq!(kept, "text");
}
