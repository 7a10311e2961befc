// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut count = 41;
    thread::scope(|s| {
        s.spawn(|| println!("{count}"));
        #[cfg(pitfall)]
        {
            count += 1;
        }
    });
    #[cfg(not(pitfall))]
    {
        count += 1;
    }
    assert_eq!(count, 42);
}
