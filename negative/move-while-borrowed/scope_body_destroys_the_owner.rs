// SPDX-License-Identifier: MIT
use std::thread;

fn main() {
    let mut owner = Some(Box::new(42));
    let lent = owner.as_deref().unwrap();
    thread::scope(|s| {
        let worker = s.spawn(|| *lent);
        #[cfg(pitfall)]
        {
            owner = None;
        }
        assert_eq!(worker.join().unwrap(), 42);
    });
    #[cfg(not(pitfall))]
    {
        owner = None;
    }
    assert!(owner.is_none());
}
