#include "ui/pages/fact_lines.h"

#include "app/base/match.h"
#include "app/book/fiat.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/event_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/series.h"

namespace alem {

namespace {

/// Makes a line of every member that `Facts::fields` names.
class Lines {
  public:
    Lines(const Books& books, const Wording& words) : m_books(books), m_words(words) {}

    template <class T>
    void operator()(std::string_view name, const T& value) {
        m_mono = false;
        const QString text = textOf(name, value);
        if (!text.isEmpty()) {
            lines.append({fieldWord(name, m_words), text, m_mono});
        }
    }

    QList<FieldLine> lines;

  private:
    /// What a value means can depend on the member that it stands in.
    template <class T>
    QString textOf(std::string_view name, const T& value) {
        if constexpr (std::is_same_v<T, std::optional<std::int64_t>>) {
            if (name == "offsetMinutes") {
                return value ? offsetWord(*value) : QString();
            }
        } else if constexpr (std::is_same_v<T, std::string>) {
            if (name == "format" && value == "binance-statement") {
                return m_words.translate("Models", "Account statement in Binance’s layout");
            }
        }
        return textOf(value);
    }
    QString textOf(const std::string& text) { return fromText(text); }
    QString textOf(bool yes) {
        return yes ? m_words.translate("Models", "yes") : m_words.translate("Models", "no");
    }
    QString textOf(std::int64_t value) { return m_words.integer(value); }
    QString textOf(const Amount& amount) { return m_words.number(amount); }
    QString textOf(const Instant& instant) { return Wording::isoSecond(instant, m_books.zone()); }
    QString textOf(const Day& day) { return m_words.longDate(day); }
    QString textOf(const AccountId& account) { return accountTitle(account, &m_books); }
    QString textOf(const CounterpartyId& counterparty) { return counterpartyName(counterparty, &m_books); }
    QString textOf(const AssetId& asset) { return fromText(asset.view()); }
    QString textOf(const OfficerId& officer) { return fromText(officer.view()); }
    QString textOf(const RuleId& rule) { return fromText(rule.view()); }
    QString textOf(const RuleWord& word) { return fromText(word.view()); }
    QString textOf(CaseStep step) { return caseStepWord(step, m_words); }
    QString textOf(const MeasuredValue& value) {
        return m_words.labelled(fromText(value.metric), measuredWords(value, m_words));
    }
    QString textOf(Role role) { return roleWord(role, m_words); }
    QString textOf(AssetClass assetClass) { return assetClassWord(assetClass, m_words); }
    QString textOf(CounterpartyRole role) { return counterpartyRoleWord(role, m_words); }
    QString textOf(Tier tier) { return tierWord(tier, m_words); }
    QString textOf(Segregation segregation) { return segregationWord(segregation, m_words); }
    QString textOf(ReceiptSource source) { return receiptSourceWord(source, m_words); }
    QString textOf(StatementReading reading) { return statementReadingWord(reading, m_words); }
    QString textOf(FeeKind kind) { return feeKindWord(kind, m_words); }
    QString textOf(LotMethod method) { return lotMethodWord(method, m_words); }
    /// The names of formats are the same in every tongue.
    QString textOf(ExportFormat format) { return fromText(nameOf(format)).toUpper(); }
    QString textOf(ExportedReport report) { return exportedReportWord(report, m_words); }
    QString textOf(const Hash& hash) {
        m_mono = true;
        return QString::fromStdString(hash.hex());
    }
    QString textOf(const RawJson& json) {
        m_mono = true;
        return fromText(json.bytes);
    }
    QString textOf(const AllottedShare& share) {
        return m_words.labelled(fromText(share.asset.view()), m_words.number(share.received));
    }
    /// In UTC, as the lines of the file beside it.
    QString textOf(const Allotment& allotment) {
        const QString what = Wording::isoSecond(allotment.effective, Zone()) + QStringLiteral(" UTC, ") +
                             textOf(allotment.receivedAsset);
        return m_words.labelled(what, textOf(allotment.shares));
    }
    QString textOf(const ApprovalRule& rule) {
        const QString act = actWord(rule.act, m_words);
        const QString code = fromText(m_books.assets()[m_books.reporting()].asset.view());
        const QString what = rule.above
                                 ? m_words.translate("Models", "%1 above %2", "an act, an amount of money")
                                       .arg(act, m_words.money(*rule.above, code))
                                 : act;
        return m_words.labelled(what, roleWord(rule.role, m_words));
    }
    template <class T>
    QString textOf(const std::optional<T>& value) {
        return value ? textOf(*value) : QString();
    }
    template <class T>
    QString textOf(const std::vector<T>& values) {
        QStringList texts;
        for (const T& value : values) {
            texts.append(textOf(value));
        }
        return series(texts, m_words);
    }
    /// A part with members of its own, in one line.
    template <class T>
    requires requires(const T& value, Lines& lines) { T::fields(value, lines); }
    QString textOf(const T& value) {
        Lines inner(m_books, m_words);
        T::fields(value, inner);
        QStringList texts;
        for (const FieldLine& line : inner.lines) {
            texts.append(m_words.labelled(line.label, line.value));
        }
        return texts.join(QStringLiteral(", "));
    }

    const Books& m_books;
    const Wording& m_words;
    bool m_mono = false;
};

template <class Variant>
QList<FieldLine> linesOf(const Variant& variant, const Books& books, const Wording& words) {
    return std::visit(
        [&](const auto& facts) {
            Lines lines(books, words);
            std::decay_t<decltype(facts)>::fields(facts, lines);
            return lines.lines;
        },
        variant);
}

}  // namespace

QList<FieldLine> factLines(const Act& act, const Books& books, const Wording& words) {
    return linesOf(act, books, words);
}

QList<FieldLine> factLines(const Event& event, const Books& books, const Wording& words) {
    return linesOf(event, books, words);
}

QList<FieldLine> factLines(const DoctrineRule& rule, const Books& books, const Wording& words) {
    Lines lines(books, words);
    DoctrineRule::fields(rule, lines);
    return lines.lines;
}

QString mainFigure(const Event& event, const Books& books, const Wording& words) {
    const auto money = [&](const std::optional<Amount>& amount, const AssetId& asset) {
        if (!amount) {
            return QString();
        }
        return isFiat(books.assets(), asset) ? words.money(*amount, fromText(asset.view()))
                                             : shortQuantity(*amount, asset, words);
    };
    return match(
        event, [&](const Purchased& facts) { return money(facts.paid, facts.paidAsset); },
        [&](const Sold& facts) { return money(facts.received, facts.receivedAsset); },
        [&](const Transferred& facts) { return money(facts.quantity, facts.asset); },
        [&](const Received& facts) { return money(facts.quantity, facts.asset); },
        [&](const FeePaid& facts) { return money(facts.quantity, facts.asset); },
        [&](const Withdrawn& facts) { return money(facts.quantity, facts.asset); },
        [&](const LimitSet& facts) { return money(facts.hard, facts.currency); },
        [](const auto&) { return QString(); });
}

}  // namespace alem
