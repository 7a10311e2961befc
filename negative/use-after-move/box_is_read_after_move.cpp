// SPDX-License-Identifier: MIT
// A Box is read after it was moved into a worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// A moved-from std::string is empty and goes unnoticed; a moved-from Box ends the program. Rust: borrow of moved value.
// Fix: read it before.
#include <fearless/fearless.hpp>

#include <string>

int main() {
    fearless::Box text{std::string{"text"}};
#if PITFALL
    auto worker = fearless::spawn([](fearless::Box<std::string> mine) { return mine->size(); }, std::move(text));
    const auto length = text->size();
    // clang-error@-1 {{invalid invocation of method 'operator->' on object 'text' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    const auto length = text->size();
    auto worker = fearless::spawn([](fearless::Box<std::string> mine) { return mine->size(); }, std::move(text));
#endif
    return *std::move(worker).join() == length ? 0 : 1;
}
