// SPDX-License-Identifier: MIT
// `as_ptr` gives the raw pointer that c_str() gives.
use std::thread;

fn main() {
    let name = std::ffi::CString::from(c"worker");
    #[cfg(pitfall)]
    let text = name.as_ptr();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || {
        let text = text;
        unsafe { std::ffi::CStr::from_ptr(text) }.count_bytes()
    });
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || name.count_bytes());
    assert_eq!(worker.join().unwrap(), 6);
}
