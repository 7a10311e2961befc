// SPDX-License-Identifier: MIT
// A Box is read after it went into a worker.
// Rust: E0382  Line: 2
// A moved-from string would be empty and go on; a Box leaves no husk. Rust: borrow of moved value. Fix: read it before.
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
