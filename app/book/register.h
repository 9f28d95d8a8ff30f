#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/base/check.h"
#include "app/event/register_facts.h"

namespace alem {

/// Position of something in its register. Given once, in the order of registration, and never re-used.
template <class Id>
struct Index {
    std::uint32_t value = UINT32_MAX;  ///< UINT32_MAX: none
    [[nodiscard]] bool none() const { return value == UINT32_MAX; }
    friend auto operator<=>(const Index&, const Index&) = default;
};
using AssetIndex = Index<AssetId>;
using AccountIndex = Index<AccountId>;
using CounterpartyIndex = Index<CounterpartyId>;

/// What has been registered under an identifier, as last stated, with the entry that stated it.
template <class Facts>
struct Registered {
    Facts facts;
    std::int64_t entry = 0;  ///< number of the entry that last stated it
};

/// Everything of one kind that has been registered, in the order of registration.
template <class Id, class Facts>
class Register {
  public:
    /// Registers, or restates what is registered under this identifier.
    void set(const Id& id, Facts facts, std::int64_t entry) {
        const auto [at, isNew] = m_index.try_emplace(id, static_cast<std::uint32_t>(m_all.size()));
        if (isNew) {
            m_all.push_back({std::move(facts), entry});
        } else {
            m_all[at->second] = {std::move(facts), entry};
        }
        ++m_changes;
    }
    [[nodiscard]] std::uint64_t changes() const { return m_changes; }

    [[nodiscard]] const Facts* find(const Id& id) const {
        const auto at = m_index.find(id);
        return at == m_index.end() ? nullptr : &m_all[at->second].facts;
    }
    [[nodiscard]] Index<Id> indexOf(const Id& id) const {
        const auto at = m_index.find(id);
        return at == m_index.end() ? Index<Id>{} : Index<Id>{at->second};
    }
    [[nodiscard]] const Facts& operator[](Index<Id> index) const {
        check(index.value < m_all.size(), "an index of another register");
        return m_all[index.value].facts;
    }
    [[nodiscard]] std::span<const Registered<Facts>> all() const { return m_all; }
    [[nodiscard]] std::size_t size() const { return m_all.size(); }

  private:
    std::vector<Registered<Facts>> m_all;
    std::unordered_map<Id, std::uint32_t> m_index;
    std::uint64_t m_changes = 0;
};

using Officers = Register<OfficerId, OfficerFacts>;
using Assets = Register<AssetId, AssetFacts>;
using Counterparties = Register<CounterpartyId, CounterpartyFacts>;
using Accounts = Register<AccountId, AccountFacts>;

/// Scale of an asset's amounts.
inline int decimalsOf(const AssetFacts& asset) {
    return static_cast<int>(asset.decimals);
}

[[nodiscard]] bool hasRole(const OfficerFacts& officer, Role role);

}  // namespace alem
