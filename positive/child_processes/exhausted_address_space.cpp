// SPDX-License-Identifier: MIT
// No more room for stacks: the first workers run, then one is refused with an error code, and nothing is lost.
#include <fearless/fearless.hpp>

#include <cstddef>
#include <cstdio>
#include <sys/resource.h>
#include <system_error>
#include <utility>
#include <vector>

int main() {
    constexpr std::size_t mebibyte = 1024 * 1024;
    const rlimit limit{1024 * mebibyte, 1024 * mebibyte};
    if (setrlimit(RLIMIT_AS, &limit) != 0) {
        std::perror("setrlimit");
        return 1;
    }

    std::vector<fearless::Sender<int>> gates;
    std::vector<fearless::JoinHandle<int>> workers;
    std::error_code refusal;
    while (!refusal && workers.size() < 64) {
        auto [open, gate] = fearless::channel<int>();
        auto worker =
            fearless::Builder{}
                .stack_size(64 * mebibyte)
                .spawn([](fearless::Receiver<int> opened) { return opened.recv().value_or(0); }, std::move(gate));
        if (!worker) {
            refusal = worker.error();
        } else {
            workers.push_back(*std::move(worker));
            gates.push_back(std::move(open));
        }
    }
    if (workers.empty() || refusal != std::errc::resource_unavailable_try_again) {
        std::fprintf(stderr, "%zu workers ran, then: %s\n", workers.size(), refusal.message().c_str());
        return 2;
    }

    std::size_t joined = 0;
    for (const auto& open : gates) open.send(1);
    for (auto& worker : workers) joined += static_cast<std::size_t>(*std::move(worker).join());
    if (joined != workers.size()) return 3;
    std::puts("some ran, then the system refused, then all were joined");
}
