#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "app/audit/sha256.h"
#include "app/book/books.h"
#include "app/book/interventions.h"

namespace alem {

/// Days whose four prices are one, as a file.
inline std::string bars(Day first, const std::vector<double>& closes) {
    std::string text = "date,open,high,low,close,volume\n";
    for (std::size_t i = 0; i < closes.size(); ++i) {
        const std::string close = std::to_string(closes[i]);
        text += first.plus(static_cast<int>(i)).text() + ',' + close + ',' + close + ',' + close + ',' +
                close + ",10\n";
    }
    return text;
}

/// A fund with BTC and USD whose evidence lies in memory, and its entries.
class Log {
  public:
    Log() : m_books(std::make_unique<Books>(reader())) {
        FundFacts fund;
        fund.currencies = {AssetId::of("USD")};
        fund.zone = "Etc/UTC";
        fund.staleHours = 48;
        add(FundCreated(fund));
        for (const auto& [id, assetClass] :
             {std::pair("USD", AssetClass::Fiat), std::pair("BTC", AssetClass::CryptoAsset)}) {
            AssetFacts facts;
            facts.asset = AssetId::of(id);
            facts.assetClass = assetClass;
            facts.decimals = 2;
            add(AssetRegistered(facts));
        }
    }

    void at(Instant instant) { m_now = instant; }
    void add(const Event& event) {
        m_entries.push_back(
            {static_cast<std::int64_t>(m_entries.size()), m_now, OfficerId::of("a"), "k", event, {}});
        m_books->apply(m_entries.back());
    }
    void import(Day first, const std::vector<double>& closes, std::string_view source = "Venue") {
        const std::string bytes = bars(first, closes);
        PriceHistoryFacts facts;
        facts.asset = AssetId::of("BTC");
        facts.quote = AssetId::of("USD");
        facts.interval = 86400;
        facts.last = Instant::farFuture();
        facts.source = source;
        facts.evidence = sha256(bytes);
        m_evidence[facts.evidence] = bytes;
        add(PriceHistoryImported(facts));
    }
    void adopt(const std::vector<std::pair<std::string, std::string>>& rules) {
        DoctrineFacts facts;
        facts.document.version = static_cast<std::int64_t>(m_books->doctrines().versions().size()) + 1;
        for (const auto& [id, sentence] : rules) {
            DoctrineRule rule;
            rule.id = RuleId::of(id);
            rule.sentence = sentence;
            facts.document.rules.push_back(rule);
        }
        add(DoctrineAdopted(facts));
    }

    [[nodiscard]] const Books& books() const { return *m_books; }
    [[nodiscard]] std::unique_ptr<Books> replayed() const {
        auto books = std::make_unique<Books>(reader());
        for (const Entry& entry : m_entries) {
            books->apply(entry);
        }
        return books;
    }

  private:
    [[nodiscard]] EvidenceReader reader() const {
        return [this](const Hash& hash) -> std::optional<std::string> {
            const auto found = m_evidence.find(hash);
            return found == m_evidence.end() ? std::nullopt : std::optional(found->second);
        };
    }

    Instant m_now = Instant::startOf(Day::of(2020, 1, 1).value());
    std::unordered_map<Hash, std::string> m_evidence;
    std::vector<Entry> m_entries;
    std::unique_ptr<Books> m_books;
};

}  // namespace alem
