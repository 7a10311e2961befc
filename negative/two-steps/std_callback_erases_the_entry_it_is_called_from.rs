// SPDX-License-Identifier: MIT
fn main() {
    let mut listeners = vec![1, 2];
    #[cfg(pitfall)]
    for listener in &listeners {
        if *listener == 1 {
            listeners.pop();
        }
    }
    #[cfg(not(pitfall))]
    listeners.retain(|listener| *listener != 1);
    assert!(!listeners.is_empty());
}
