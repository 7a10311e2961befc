// SPDX-License-Identifier: MIT
// A handle may be sent anywhere, even to the thread that it joins. Joining there would wait for ever: the system
// notices, and the program ends with a message.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    auto [to_worker, inbox] = fearless::channel<fearless::JoinHandle<void>>();
    auto [done, wait] = fearless::channel<int>();
    auto worker = fearless::spawn(
        [](fearless::Receiver<fearless::JoinHandle<void>> in, fearless::Sender<int> never_used) {
            (void)std::move(*in.recv()).join();
            never_used.send(1);
        },
        std::move(inbox), std::move(done));
    to_worker.send(std::move(worker));
    (void)wait.recv();
}
