// SPDX-License-Identifier: MIT
use std::sync::Mutex;
use std::thread;

fn main() {
    let count = Mutex::new(41);
    thread::scope(|s| {
        s.spawn(|| {
            let value: &mut i32;
            {
                let mut guard = count.lock().unwrap();
                value = &mut *guard;
                #[cfg(not(pitfall))]
                {
                    *value += 1;
                }
            }
            #[cfg(pitfall)]
            {
                *value += 1;
            }
        });
    });
}
