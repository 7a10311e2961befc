// SPDX-License-Identifier: MIT
use std::sync::Arc;
use std::thread;

mod counter {
    #[derive(Default)]
    pub struct Counter {
        #[cfg(pitfall)]
        reads: std::cell::Cell<i32>,
        #[cfg(not(pitfall))]
        reads: i32,
    }
    impl Counter {
        pub fn read(&self) -> i32 {
            #[cfg(pitfall)]
            let reads = self.reads.replace(1);
            #[cfg(not(pitfall))]
            let reads = self.reads;
            reads
        }
    }
}

fn main() {
    let shared = Arc::new(counter::Counter::default());
    let worker = thread::spawn(move || shared.read());
    assert_eq!(worker.join().unwrap(), 0);
}
