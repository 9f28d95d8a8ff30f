#include "ui/words/kind_words.h"

#include <cstdlib>

#include "ui/wording/signs.h"

namespace alem {

QString roleWord(Role role, const Wording& words) {
    switch (role) {
        case Role::Officer:
            return words.translate("Words", "Dealer");
        case Role::Approver:
            return words.translate("Words", "Approver");
        case Role::RiskOfficer:
            return words.translate("Words", "Risk officer");
        case Role::Auditor:
            return words.translate("Words", "Auditor");
        case Role::Administrator:
            return words.translate("Words", "Administrator");
    }
    return {};
}

QString assetClassWord(AssetClass assetClass, const Wording& words) {
    switch (assetClass) {
        case AssetClass::CryptoAsset:
            return words.translate("Words", "Crypto-asset");
        case AssetClass::Stablecoin:
            return words.translate("Words", "Stablecoin");
        case AssetClass::Fiat:
            return words.translate("Words", "Cash");
        case AssetClass::TokenisedBond:
            return words.translate("Words", "Tokenised bond");
        case AssetClass::FundShare:
            return words.translate("Words", "Fund share");
    }
    return {};
}

QString counterpartyRoleWord(CounterpartyRole role, const Wording& words) {
    switch (role) {
        case CounterpartyRole::Custodian:
            return words.translate("Words", "Custodian");
        case CounterpartyRole::Exchange:
            return words.translate("Words", "Exchange");
        case CounterpartyRole::Broker:
            return words.translate("Words", "Broker");
        case CounterpartyRole::Bank:
            return words.translate("Words", "Bank");
        case CounterpartyRole::Issuer:
            return words.translate("Words", "Issuer");
        case CounterpartyRole::Own:
            return words.translate("Words", "Own keys");
    }
    return {};
}

QString tierWord(Tier tier, const Wording& words) {
    switch (tier) {
        case Tier::Cold:
            return words.translate("Words", "Cold", "keys far from the network");
        case Tier::Warm:
            return words.translate("Words", "Warm", "keys not far from the network");
        case Tier::Hot:
            return words.translate("Words", "Hot", "keys on the network");
    }
    return {};
}

QString segregationWord(Segregation segregation, const Wording& words) {
    return segregation == Segregation::Segregated ? words.translate("Words", "Segregated")
                                                  : words.translate("Words", "Omnibus");
}

QString receiptSourceWord(ReceiptSource source, const Wording& words) {
    switch (source) {
        case ReceiptSource::Contribution:
            return words.translate("Words", "Contribution");
        case ReceiptSource::Mining:
            return words.translate("Words", "Mining");
        case ReceiptSource::Staking:
            return words.translate("Words", "Staking reward");
        case ReceiptSource::Seizure:
            return words.translate("Words", "Seizure");
        case ReceiptSource::Grant:
            return words.translate("Words", "Grant");
        case ReceiptSource::Airdrop:
            return words.translate("Words", "Airdrop");
        case ReceiptSource::Deposit:
            return words.translate("Words", "Deposit");
        case ReceiptSource::Rebate:
            return words.translate("Words", "Rebate");
    }
    return {};
}

QString statementReadingWord(StatementReading reading, const Wording& words) {
    switch (reading) {
        case StatementReading::Trade:
            return words.translate("Words", "Trade", "rows of an exchange of two coins");
        case StatementReading::Deposit:
            return words.translate("Words", "Deposit");
        case StatementReading::Withdrawal:
            return words.translate("Words", "Withdrawal");
        case StatementReading::Fee:
            return words.translate("Words", "Fee");
        case StatementReading::Staking:
            return words.translate("Words", "Staking reward");
        case StatementReading::Airdrop:
            return words.translate("Words", "Airdrop");
        case StatementReading::Rebate:
            return words.translate("Words", "Rebate");
    }
    return {};
}

QString feeKindWord(FeeKind kind, const Wording& words) {
    switch (kind) {
        case FeeKind::Network:
            return words.translate("Words", "Network fee");
        case FeeKind::Custody:
            return words.translate("Words", "Custody fee");
        case FeeKind::Trading:
            return words.translate("Words", "Trading fee");
        case FeeKind::Other:
            return words.translate("Words", "Other fee");
    }
    return {};
}

QString lotMethodWord(LotMethod method, const Wording& words) {
    return method == LotMethod::Fifo ? words.translate("Words", "FIFO")
                                     : words.translate("Words", "Weighted average");
}

QString transactionKindWord(TransactionKind kind, const Wording& words) {
    switch (kind) {
        case TransactionKind::Purchase:
            return words.translate("Words", "Purchase");
        case TransactionKind::Sale:
            return words.translate("Words", "Sale");
        case TransactionKind::Transfer:
            return words.translate("Words", "Transfer");
        case TransactionKind::Receipt:
            return words.translate("Words", "Receipt");
        case TransactionKind::Fee:
            return words.translate("Words", "Fee");
        case TransactionKind::Withdrawal:
            return words.translate("Words", "Withdrawal");
    }
    return {};
}

QString transactionWord(const Transaction& transaction, const Wording& words) {
    switch (transaction.kind) {
        case TransactionKind::Receipt:
            return receiptSourceWord(transaction.source, words);
        case TransactionKind::Fee:
            return feeKindWord(transaction.feeKind, words);
        default:
            return transactionKindWord(transaction.kind, words);
    }
}

QString proposalStateWord(ProposalState state, const Wording& words) {
    switch (state) {
        case ProposalState::Pending:
            return words.translate("Words", "Pending");
        case ProposalState::Approved:
            return words.translate("Words", "Approved");
        case ProposalState::Rejected:
            return words.translate("Words", "Rejected");
        case ProposalState::Withdrawn:
            return words.translate("Words", "Withdrawn");
        case ProposalState::Expired:
            return words.translate("Words", "Expired");
    }
    return {};
}

QString verdictWord(Verdict verdict, const Wording& words) {
    switch (verdict) {
        case Verdict::New:
            return words.translate("Words", "New", "a row of a statement");
        case Verdict::AlreadyKnown:
            return words.translate("Words", "Already known");
        case Verdict::NeedsChoice:
            return words.translate("Words", "Needs a choice");
        case Verdict::Refused:
            return words.translate("Words", "Refused");
        case Verdict::LeftOut:
            return words.translate("Words", "Left out");
    }
    return {};
}

QString exportedReportWord(ExportedReport report, const Wording& words) {
    switch (report) {
        case ExportedReport::Holdings:
            return words.translate("Words", "statement of holdings");
        case ExportedReport::AuditExtract:
            return words.translate("Words", "extract of the audit log");
        case ExportedReport::Doctrine:
            break;
    }
    return words.translate("Words", "doctrine of intervention");
}

QString lotSourceWord(bool bought, ReceiptSource source, const Wording& words) {
    return bought ? transactionKindWord(TransactionKind::Purchase, words) : receiptSourceWord(source, words);
}

QString offsetWord(std::int64_t minutes) {
    const std::int64_t size = std::abs(minutes);
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QString(sign::minus) : QStringLiteral("+"))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace alem
