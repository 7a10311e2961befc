// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let number = 42;
    #[cfg(pitfall)]
    let lent = &raw const number;
    #[cfg(not(pitfall))]
    let lent = number;
    thread::scope(|s| {
        #[cfg(pitfall)]
        s.spawn(|| unsafe { *lent });
        #[cfg(not(pitfall))]
        s.spawn(|| lent);
    });
}
