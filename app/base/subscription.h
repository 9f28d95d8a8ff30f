#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace alem {

/// Keeps a listener registered as long as it lives. Move-only; may outlive the Listeners it came from.
class Subscription {
  public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end) : m_end(std::move(end)) {}
    Subscription(Subscription&& other) noexcept : m_end(std::exchange(other.m_end, nullptr)) {}
    Subscription& operator=(Subscription&& other) noexcept {
        if (this != &other) {
            end();
            m_end = std::exchange(other.m_end, nullptr);
        }
        return *this;
    }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription() { end(); }

    /// Ends it early; calling it twice does nothing more.
    void end() {
        if (auto callback = std::exchange(m_end, nullptr)) {
            callback();
        }
    }

  private:
    std::function<void()> m_end;
};

/// The listeners of one kind of news. Not thread-safe: told and asked on one thread. A listener may end its
/// own subscription, or add another, while it is being told.
template <class... Arguments>
class Listeners {
  public:
    using Listener = std::function<void(Arguments...)>;

    [[nodiscard]] Subscription add(Listener listener) {
        auto held = std::make_shared<Listener>(std::move(listener));
        m_held->push_back(held);
        return Subscription([weak = std::weak_ptr(m_held), held] {
            if (auto all = weak.lock()) {
                std::erase(*all, held);
            }
        });
    }

    void tell(Arguments... arguments) const {
        const auto snapshot = *m_held;
        for (const auto& listener : snapshot) {
            if (std::find(m_held->begin(), m_held->end(), listener) != m_held->end()) {
                (*listener)(arguments...);
            }
        }
    }

  private:
    using Held = std::vector<std::shared_ptr<Listener>>;
    std::shared_ptr<Held> m_held = std::make_shared<Held>();
};

}  // namespace alem
