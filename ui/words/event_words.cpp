#include "ui/words/event_words.h"

#include "ui/words/count.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem {

namespace {

/// Titles of facts. An event and the act that asks for it share their facts, and so their title.
class Titles {
  public:
    Titles(const Books& books, const Wording& words) : m_books(&books), m_words(words) {}

    template <class Fact>
    QString operator()(const Fact& fact) const {
        constexpr std::string_view type = Fact::typeName;
        return title(fact, type.substr(0, 6) == "change" || type.ends_with("Changed"));
    }

  private:
    QString title(const FundFacts& fact, bool) const {
        return m_words.translate("Words", "Fund created: %1").arg(fromText(fact.name));
    }
    QString title(const CreateFundFacts& fact, bool) const {
        return m_words.translate("Words", "Fund created: %1").arg(fromText(fact.name));
    }
    QString title(const OfficerFacts& fact, bool changed) const {
        return (changed ? m_words.translate("Words", "Officer changed: %1")
                        : m_words.translate("Words", "Officer registered: %1"))
            .arg(fromText(fact.name));
    }
    QString title(const AssetFacts& fact, bool changed) const {
        return (changed ? m_words.translate("Words", "Asset changed: %1")
                        : m_words.translate("Words", "Asset registered: %1"))
            .arg(fromText(fact.asset.view()));
    }
    QString title(const CounterpartyFacts& fact, bool changed) const {
        return (changed ? m_words.translate("Words", "Counterparty changed: %1")
                        : m_words.translate("Words", "Counterparty registered: %1"))
            .arg(fromText(fact.name));
    }
    QString title(const AccountFacts& fact, bool changed) const {
        const QString holder = counterpartyName(fact.counterparty, m_books);
        return (changed ? m_words.translate("Words", "Account changed: %1 at %2")
                        : m_words.translate("Words", "Account registered: %1 at %2"))
            .arg(fromText(fact.name), holder);
    }
    QString title(const LimitFacts& fact, bool) const {
        return m_words.translate("Words", "Limit for %1: %2")
            .arg(counterpartyName(fact.counterparty, m_books),
                 m_words.money(trimmed(fact.hard), fromText(fact.currency.view())));
    }
    QString title(const LotPolicyFacts& fact, bool) const {
        return m_words.translate("Words", "Lots of %1: %2 from %3")
            .arg(fromText(fact.asset.view()), lotMethodWord(fact.method, m_words),
                 m_words.longDate(fact.from));
    }
    QString title(const ValuationSourcesFacts& fact, bool) const {
        return m_words.translate("Words", "Valuation of %1: prices of %2 from %3")
            .arg(fromText(fact.asset.view()), sourcesInOrder(fact.sources, m_words),
                 m_words.longDate(fact.from));
    }
    QString title(const PurchaseFacts& fact, bool) const {
        return m_words.translate("Words", "Purchase of %1 at %2")
            .arg(shortQuantity(fact.quantity, fact.asset, m_words), accountHolder(fact.account, m_books));
    }
    QString title(const SaleFacts& fact, bool) const {
        return m_words.translate("Words", "Sale of %1 at %2")
            .arg(shortQuantity(fact.quantity, fact.asset, m_words), accountHolder(fact.account, m_books));
    }
    QString title(const TransferFacts& fact, bool) const {
        return m_words.translate("Words", "Transfer of %1 from %2 to %3")
            .arg(shortQuantity(fact.quantity, fact.asset, m_words), accountHolder(fact.from, m_books),
                 accountHolder(fact.to, m_books));
    }
    QString title(const ReceiptFacts& fact, bool) const {
        return m_words.translate("Words", "%1: %2 at %3", "%1 is the source, such as Mining; %2 a quantity")
            .arg(receiptSourceWord(fact.source, m_words), shortQuantity(fact.quantity, fact.asset, m_words),
                 accountHolder(fact.account, m_books));
    }
    QString title(const FeeFacts& fact, bool) const {
        return m_words.translate("Words", "%1: %2 at %3", "%1 is the source, such as Mining; %2 a quantity")
            .arg(feeKindWord(fact.kind, m_words), shortQuantity(fact.quantity, fact.asset, m_words),
                 accountHolder(fact.account, m_books));
    }
    QString title(const WithdrawalFacts& fact, bool) const {
        return m_words.translate("Words", "Withdrawal of %1 from %2")
            .arg(shortQuantity(fact.quantity, fact.asset, m_words), accountHolder(fact.account, m_books));
    }
    QString title(const ReversalFacts& fact, bool) const {
        return m_words.translate("Words", "Reversal of entry %1").arg(Wording::plain(fact.entry));
    }
    QString title(const StatementFacts& fact, bool) const {
        return m_words.translate("Words", "Statement imported: %1, %n rows", nullptr, countOf(fact.rows))
            .arg(accountHolder(fact.account, m_books));
    }
    QString title(const ImportStatementFacts& fact, bool) const {
        return m_words.translate("Words", "Statement to import: %1, %2")
            .arg(accountHolder(fact.account, m_books), fromText(fact.fileName));
    }
    QString title(const PriceFacts& fact, bool) const {
        return m_words.translate("Words", "Price of %1: %2")
            .arg(fromText(fact.asset.view()), m_words.money(priced(fact.price), fromText(fact.quote.view())));
    }
    QString title(const PriceHistoryFacts& fact, bool) const {
        return m_words.translate("Words", "Prices imported: %1 in %2, %n bars", nullptr, countOf(fact.bars))
            .arg(fromText(fact.asset.view()), fromText(fact.quote.view()));
    }
    QString title(const ImportPriceHistoryFacts& fact, bool) const {
        return m_words.translate("Words", "Prices to import: %1 in %2, %3")
            .arg(fromText(fact.asset.view()), fromText(fact.quote.view()), fromText(fact.fileName));
    }
    QString title(const ApprovalPolicyFacts& fact, bool) const {
        return m_words.translate("Words", "Approval policy: %n rules", nullptr, countOf(fact.rules));
    }
    QString title(const ProposalFacts& fact, bool) const {
        return m_words.translate("Words", "Proposed: %1").arg(actOf(fact));
    }
    QString title(const ApprovalFacts& fact, bool) const {
        return m_words.translate("Words", "Approved: %1").arg(proposed(fact.proposal));
    }
    QString title(const ApproveFacts& fact, bool) const {
        return m_words.translate("Words", "Approved: %1").arg(proposed(fact.proposal));
    }
    QString title(const RejectionFacts& fact, bool) const {
        const Proposal* proposal = m_books->approvals().find(fact.proposal);
        const bool withdrawn = proposal != nullptr && proposal->state(Instant()) == ProposalState::Withdrawn;
        return (withdrawn ? m_words.translate("Words", "Withdrawn: %1")
                          : m_words.translate("Words", "Rejected: %1"))
            .arg(proposed(fact.proposal));
    }
    QString title(const CheckpointFacts& fact, bool) const {
        const QString covered = m_words.entries(static_cast<int>(fact.size));
        return fact.to.empty() ? m_words.translate("Words", "Checkpoint handed out: %1").arg(covered)
                               : m_words.translate("Words", "Checkpoint handed out to %1: %2")
                                     .arg(fromText(fact.to), covered);
    }
    QString title(const ExportFacts& fact, bool) const {
        const QString report = exportedReportWord(fact.report, m_words);
        const QString tongue = fact.language == "fr" ? m_words.translate("Words", "in French")
                                                     : m_words.translate("Words", "in English");
        return m_words.translate("Words", "Report exported: %1, %2, %3")
            .arg(report, fromText(nameOf(fact.format)).toUpper(), tongue);
    }

    QString title(const DoctrineFacts& fact, bool) const {
        return m_words.translate("Words", "Doctrine adopted: %1, version %2")
            .arg(fromText(fact.document.title), Wording::plain(fact.document.version));
    }
    QString title(const AdoptDoctrineFacts& fact, bool) const {
        return m_words.translate("Words", "Doctrine to adopt: %1, %n rules", nullptr, countOf(fact.rules))
            .arg(fromText(fact.title));
    }
    QString title(const ReviseRulesFacts& fact, bool) const {
        QStringList rules;
        for (const DoctrineRule& rule : fact.rules) {
            rules << fromText(rule.id.view());
        }
        for (const RuleId& rule : fact.removed) {
            rules << fromText(rule.view());
        }
        return m_words.translate("Words", "Revision of version %1 of the doctrine: %2")
            .arg(Wording::plain(fact.base), m_words.list(rules));
    }
    QString title(const CaseStepFacts& fact, bool) const { return step(fact.rule, fact.step); }
    QString title(const StepCaseFacts& fact, bool) const { return step(fact.rule, fact.step); }
    QString step(const RuleId& rule, CaseStep step) const {
        return m_words.translate("Words", "Case of the rule %1: %2")
            .arg(fromText(rule.view()), caseStepWord(step, m_words));
    }

    QString proposed(std::int64_t number) const {
        const Proposal* proposal = m_books->approvals().find(number);
        return proposal == nullptr ? m_words.translate("Words", "proposal %1").arg(Wording::plain(number))
                                   : actOf(proposal->facts);
    }
    QString actOf(const ProposalFacts& facts) const {
        const auto act = parseAct(facts.act.bytes);
        return act.ok() ? actTitle(*act, *m_books, m_words)
                        : m_words.translate("Words", "an act that cannot be read");
    }
    /// With the decimals of money at least.
    static Amount priced(const Amount& price) {
        const auto shorter = Amount::parse(price.shortText(2));
        return shorter.ok() ? *shorter : price;
    }
    static Amount trimmed(const Amount& amount) {
        const auto shorter = Amount::parse(amount.shortText());
        return shorter.ok() ? *shorter : amount;
    }

    const Books* m_books;
    const Wording& m_words;
};

/// The act that leads to an event, for the words that both share.
std::string_view actBehind(std::string_view event) {
    static constexpr std::pair<std::string_view, std::string_view> table[] = {
        {"fundCreated", "createFund"},
        {"officerRegistered", "registerOfficer"},
        {"officerChanged", "changeOfficer"},
        {"assetRegistered", "registerAsset"},
        {"assetChanged", "changeAsset"},
        {"counterpartyRegistered", "registerCounterparty"},
        {"counterpartyChanged", "changeCounterparty"},
        {"accountRegistered", "registerAccount"},
        {"accountChanged", "changeAccount"},
        {"limitSet", "setLimit"},
        {"lotPolicySet", "setLotPolicy"},
        {"valuationSourcesSet", "setValuationSources"},
        {"purchased", "recordPurchase"},
        {"sold", "recordSale"},
        {"transferred", "recordTransfer"},
        {"received", "recordReceipt"},
        {"feePaid", "recordFee"},
        {"withdrawn", "recordWithdrawal"},
        {"reversed", "reverseEntry"},
        {"statementImported", "importStatement"},
        {"priceSet", "setPrice"},
        {"priceHistoryImported", "importPriceHistory"},
        {"approvalPolicySet", "setApprovalPolicy"},
        {"approved", "approve"},
        {"rejected", "reject"},
        {"checkpointHandedOut", "handOutCheckpoint"},
        {"reportExported", "exportReport"},
        {"doctrineAdopted", "adoptDoctrine"},
        {"caseStepped", "stepCase"},
    };
    for (const auto& [name, act] : table) {
        if (name == event) {
            return act;
        }
    }
    return event;
}

}  // namespace

QString eventTitle(const Event& event, const Books& books, const Wording& words) {
    return std::visit(Titles(books, words), event);
}

QString actTitle(const Act& act, const Books& books, const Wording& words) {
    return std::visit(Titles(books, words), act);
}

QString proposalTitle(const Proposal& proposal, const Books& books, const Wording& words) {
    const auto act = parseAct(proposal.facts.act.bytes);
    return act.ok() ? actTitle(*act, books, words) : words.translate("Words", "an act that cannot be read");
}

QString eventWord(const Event& event, const Wording& words) {
    return eventWord(nameOf(event), words);
}

QString eventWord(std::string_view typeName, const Wording& words) {
    return typeName == Proposed::typeName ? words.translate("Words", "Proposal")
                                          : actWord(actBehind(typeName), words);
}

}  // namespace alem
