// SPDX-License-Identifier: MIT
// A jthread that is started later is declared before a member that its function uses.
// Rust: none  Line: 3  Breaks: use after free  Rule: EXP54-CPP
// Rust twin: none (a struct's fields are all made before anybody can borrow it)
// Members die in the reverse order: the text is destroyed, and only then does the destructor of the jthread wait for
// the thread. Fix: declare the jthread last.
#include <string>
#include <thread>

class Printer {
public:
    void start() {
        thread_ = std::jthread([this] { length_ = text_.size(); });
    }

private:
#if PITFALL
    std::jthread thread_; // tidy-warning {{custom-fearless-thread-before-members}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
    std::string text_ = "a text";
    std::size_t length_ = 0;
#else
    std::string text_ = "a text";
    std::size_t length_ = 0;
    std::jthread thread_;
#endif
};

int main() {
    Printer printer;
    printer.start();
}
