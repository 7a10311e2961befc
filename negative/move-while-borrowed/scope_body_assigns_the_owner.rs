// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut name = String::from("before");
    let lent = &name;
    thread::scope(|s| {
        let worker = s.spawn(|| lent.len());
        #[cfg(pitfall)]
        {
            name = String::from("after");
        }
        assert_eq!(worker.join().unwrap(), 6);
    });
    #[cfg(not(pitfall))]
    {
        name = String::from("after");
    }
    assert_eq!(name, "after");
}
