#pragma once

#include "app/desk/decide.h"

// The decision on each kind of act, once it is clear that the officer may ask for it and its form is sound.
// Pure, like decide().

namespace alem {

using Decision = Result<Events, Refusal>;

Decision decideAct(const CreateFund& act, const Books& books, const Circumstances& circumstances);

Decision decideAct(const RegisterOfficer& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ChangeOfficer& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RegisterAsset& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ChangeAsset& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RegisterCounterparty& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ChangeCounterparty& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RegisterAccount& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ChangeAccount& act, const Books& books, const Circumstances& circumstances);

Decision decideAct(const SetLimit& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const SetLotPolicy& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const SetValuationSources& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const SetApprovalPolicy& act, const Books& books, const Circumstances& circumstances);

Decision decideAct(const RecordPurchase& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RecordSale& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RecordTransfer& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RecordReceipt& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RecordFee& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const RecordWithdrawal& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ReverseEntry& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ImportStatement& act, const Books& books, const Circumstances& circumstances);

Decision decideAct(const SetPrice& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ImportPriceHistory& act, const Books& books, const Circumstances& circumstances);

Decision decideAct(const Approve& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const Reject& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const HandOutCheckpoint& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ExportReport& act, const Books& books, const Circumstances& circumstances);

Decision decideAct(const AdoptDoctrine& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const ReviseRules& act, const Books& books, const Circumstances& circumstances);
Decision decideAct(const StepCase& act, const Books& books, const Circumstances& circumstances);

/// Facts may be this much ahead of the desk's clock: clocks differ.
inline constexpr std::int64_t clockToleranceMilliseconds = 5 * 60 * 1000;

}  // namespace alem
