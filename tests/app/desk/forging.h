#pragma once

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/merkle.h"
#include "app/audit/sha256.h"
#include "app/desk/verify_fund.h"
#include "app/event/act_message.h"
#include "app/storage/fund_file.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

/// Somebody who has the file of a fixture and one officer's key adds an act to it that the desk would have
/// refused.
template <class Fixture>
class Forging : public Fixture {
  protected:
    /// Closes the desk and adds the events as one act of this officer, rightly signed.
    void forge(std::string_view officer, std::uint8_t seed, const std::vector<Event>& events,
               const std::string& evidence = {}, const Hash& asked = sha256("anything")) {
        const auto path = this->m_desk->path();
        m_first = this->m_desk->size();
        MerkleFrontier tree;
        for (std::int64_t number = 0; number < m_first; ++number) {
            tree.append(this->m_desk->leafHash(number));
        }
        this->m_desk.reset();
        this->m_now = this->m_now.plusMilliseconds(1000);
        std::vector<Entry> entries;
        for (const Event& event : events) {
            entries.push_back({m_first + static_cast<std::int64_t>(entries.size()), this->m_now,
                               OfficerId::of(officer), std::string(32, 'f'), event, std::nullopt});
        }
        Seal& seal = entries.back().seal.emplace();
        seal.asked = asked.hex();
        seal.key = keyOf(seed).publicKey().fingerprint();
        seal.root = base64Of(tree.root());
        const Signature signature = keyOf(seed).sign(signedMessage("fund.example/desk", entries));
        seal.signature = toBase64(std::string(signature.begin(), signature.end()));
        std::vector<std::string> bytes;
        for (const Entry& entry : entries) {
            bytes.push_back(encode(entry));
        }
        auto file = FundFile::open(path, Access::Write);
        ASSERT_TRUE(file.ok());
        std::vector<EvidenceItem> items;
        if (!evidence.empty()) {
            items.push_back({sha256(evidence), evidence});
        }
        file->append(bytes, std::string(32, 'f'), items);
        m_path = path;
    }
    /// What verification says of what was forged: `fault/detail`.
    [[nodiscard]] std::string verdict() const {
        const auto found = verifyFund(m_path, {});
        if (!found || !found->first) {
            return "sound";
        }
        EXPECT_EQ(found->first->entry, m_first);
        EXPECT_TRUE(found->first->isFirst);
        return std::string(nameOf(found->first->fault)) + '/' + found->first->detail;
    }

    std::filesystem::path m_path;
    std::int64_t m_first = 0;
};

}  // namespace alem::test
