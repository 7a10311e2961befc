// SPDX-License-Identifier: MIT
// `as_ptr` gives the raw pointer that c_str() gives.
use std::thread;

fn length(text: *const std::ffi::c_char) -> usize {
    unsafe { std::ffi::CStr::from_ptr(text) }.count_bytes()
}

fn main() {
    let name = std::ffi::CString::from(c"worker");
    #[cfg(pitfall)]
    let text = name.as_ptr();
    #[cfg(pitfall)]
    let worker = thread::spawn(move || {
        let text = text;
        length(text)
    });
    #[cfg(not(pitfall))]
    let worker = thread::spawn(move || length(name.as_ptr()));
    assert_eq!(worker.join().unwrap(), 6);
}
