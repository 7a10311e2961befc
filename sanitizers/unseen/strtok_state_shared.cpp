// SPDX-License-Identifier: MIT
// strtok_r() keeps its place in a variable of the caller. The mutants call strtok(), which keeps one place for all
// threads: the first thread goes on in the other one's text.
// Breaks: data race, wrong result  Rule: CP.2
// Silent: tsan {{the C library is not instrumented, so nobody sees that it writes}}
#include <cstring>
#include <thread>

#include "../rendezvous.hpp"

static char second_word_of(char* text, int mine, int other) {
#if MUTANT
    std::strtok(text, " ");
#else
    char* place = nullptr;
    strtok_r(text, " ", &place);
#endif
    rendezvous::reached(mine);
    rendezvous::wait_for(other);
#if MUTANT
    return *std::strtok(nullptr, " ");
#else
    return *strtok_r(nullptr, " ", &place);
#endif
}

int main() {
    char left[] = "a b";
    char right[] = "c d e";
    char first = ' ';
    std::thread worker{[&first, &left] {
        first = second_word_of(left, 1, 2);
        rendezvous::reached(3);
    }};
    rendezvous::wait_for(1);
    const char second = second_word_of(right, 2, 3);
    worker.join();
    return (first == 'b' && second == 'd') == MUTANT ? 1 : 0;
}
