// SPDX-License-Identifier: MIT
// A global thread is declared after the globals that it uses, so it is joined before they die. The mutant declares it
// first: globals die in reverse order, so the text is gone while the thread still runs.
// Breaks: use after free  Rule: CP.24, EXP54-CPP
// Report: asan {{heap-use-after-free}}
#include <string>
#include <thread>

#include "../rendezvous.hpp"

struct Text {
    std::string value = "long enough to be on the heap, whatever the library";
    ~Text() {
#if MUTANT
        value.~basic_string();
        new (&value) std::string; // destroyed again by the compiler
        rendezvous::reached(1);   // only now does the thread go on
#endif
    }
};

#if MUTANT
static std::jthread worker;
static Text text;
#else
static Text text;
static std::jthread worker;
#endif

int main() {
    worker = std::jthread{[characters = text.value.data()] {
#if MUTANT
        rendezvous::wait_for(1);
#endif
        rendezvous::use(characters[0]);
        volatile char first = characters[0]; // use: here
        (void)first;
    }};
}
