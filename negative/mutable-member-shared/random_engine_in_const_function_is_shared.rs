// SPDX-License-Identifier: MIT
#[cfg(pitfall)]
use std::cell::Cell;
use std::sync::Arc;
#[cfg(not(pitfall))]
use std::sync::Mutex;
use std::thread;

struct Dice {
    #[cfg(pitfall)]
    engine: Cell<u32>,
    #[cfg(not(pitfall))]
    engine: Mutex<u32>,
}

impl Dice {
    fn roll(&self) -> u32 {
        #[cfg(pitfall)]
        let next = self.engine.get().wrapping_mul(1664525);
        #[cfg(pitfall)]
        self.engine.set(next);
        #[cfg(not(pitfall))]
        let mut engine = self.engine.lock().unwrap();
        #[cfg(not(pitfall))]
        let next = engine.wrapping_mul(1664525);
        #[cfg(not(pitfall))]
        {
            *engine = next;
        }
        next % 6
    }
}

fn main() {
    #[cfg(pitfall)]
    let engine = Cell::new(1);
    #[cfg(not(pitfall))]
    let engine = Mutex::new(1);
    let shared = Arc::new(Dice { engine });
    let worker = thread::spawn(move || shared.roll());
    assert!(worker.join().unwrap() < 6);
}
