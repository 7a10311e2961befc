// SPDX-License-Identifier: MIT
use std::thread;

mod reader {
    pub struct Reader {
        #[cfg(pitfall)]
        value: *const i32,
        #[cfg(not(pitfall))]
        value: i32,
    }
    impl Reader {
        pub fn new(value: &i32) -> Reader {
            #[cfg(pitfall)]
            let value: *const i32 = value;
            #[cfg(not(pitfall))]
            let value = *value;
            Reader { value }
        }
        pub fn get(&self) -> i32 {
            #[cfg(pitfall)]
            let value = unsafe { *self.value };
            #[cfg(not(pitfall))]
            let value = self.value;
            value
        }
    }
}

fn main() {
    let value = 42;
    let reader = reader::Reader::new(&value);
    let worker = thread::spawn(move || reader.get());
    assert_eq!(worker.join().unwrap(), 42);
}
