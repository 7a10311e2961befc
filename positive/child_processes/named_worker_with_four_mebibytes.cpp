// SPDX-License-Identifier: MIT
// The first thread of this process, with a name and a stack of its own: both as the thread itself sees them.
#include <fearless/fearless.hpp>

#include <cstddef>
#include <cstdio>
#include <pthread.h>
#include <string>
#include <utility>

namespace {

// In whole MiB, rounded: the guard page may be counted in, and a sanitizer adds room for itself.
std::size_t stack_of_this_thread() {
    constexpr std::size_t mebibyte = 1024 * 1024;
    pthread_attr_t attributes;
    std::size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
    pthread_attr_getstacksize(&attributes, &size);
    pthread_attr_destroy(&attributes);
    return (size + mebibyte / 2) / mebibyte;
}

} // namespace

int main() {
    auto worker = fearless::Builder{}.name("worker-4mib").stack_size(4 * 1024 * 1024).spawn([] {
        return std::string{fearless::this_thread::name()} + " has a stack of " +
               std::to_string(stack_of_this_thread()) + " MiB";
    });
    if (!worker) return 1;
    std::puts((*std::move(*worker).join()).c_str());
}
