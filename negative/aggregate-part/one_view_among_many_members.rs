// SPDX-License-Identifier: MIT
use std::thread;

#[cfg(pitfall)]
struct Data<'a> {
    id: i32,
    weight: f64,
    name: String,
    title: &'a str,
}

#[cfg(not(pitfall))]
struct Data {
    id: i32,
    weight: f64,
    name: String,
    title: String,
}

fn main() {
    let title = String::from("title");
    #[cfg(pitfall)]
    let title = title.as_str();
    let data = Data { id: 1, weight: 2.0, name: String::from("name"), title };
    let worker = thread::spawn(move || data.weight as usize * data.id as usize + data.name.len() + data.title.len());
    assert_eq!(worker.join().unwrap(), 11);
}
