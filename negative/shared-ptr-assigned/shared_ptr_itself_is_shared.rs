// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

fn main() {
    let mut config = Arc::new(1);
    #[cfg(pitfall)]
    let worker = thread::spawn(|| {
        config = Arc::new(*config + 1);
        *config
    });
    #[cfg(not(pitfall))]
    let mine = Arc::clone(&config);
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || *Arc::new(*mine + 1));
    assert_eq!(worker.join().unwrap(), 2);
    config = Arc::new(3);
    drop(config);
}
