// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::rc::Rc;
#[cfg(not(pitfall))]
use std::sync::Arc;
use std::thread;

struct Config {
    version: i32,
    #[cfg(pitfall)]
    limit: Rc<i32>,
    #[cfg(not(pitfall))]
    limit: Arc<i32>,
}

fn main() {
    #[cfg(pitfall)]
    let limit = Rc::new(41);
    #[cfg(not(pitfall))]
    let limit = Arc::new(41);
    let config = Config { version: 1, limit };
    let worker = thread::spawn(move || config.version + *config.limit);
    assert_eq!(worker.join().unwrap(), 42);
}
