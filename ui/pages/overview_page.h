#pragma once

#include <optional>

#include "ui/frame/page.h"
#include "ui/pages/overview_data.h"

namespace alem {

class EmptyPage;
class NoticeBanner;
class OverviewAllocation;
class OverviewAttention;
class OverviewExposure;
class OverviewFigures;
class OverviewHistory;
class OverviewLive;

/// The morning's question, answered without a click: what the fund is worth and why, what its limits say,
/// what needs attention, what was entered last.
class OverviewPage final : public Page {
    Q_OBJECT

  public:
    explicit OverviewPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Record purchase"); }
    void startMainAct() override;
    void refresh() override;

  protected:
    void retranslate() override;

  private:
    void layOut();
    void showLive();
    void showDoubt(const std::vector<Attention>& attention);
    [[nodiscard]] const HoldingsStatement& statement();

    /// What the statement was computed from: as long as it is the same, so is the statement.
    struct Ground {
        std::int64_t entries = -1;
        Instant at;
        AssetIndex currency;
        AsOf asOf;
        friend bool operator==(const Ground&, const Ground&) = default;
    };
    Ground m_ground;
    std::optional<HoldingsStatement> m_statement;
    NoticeBanner* m_doubt;
    QString m_doubtful;  ///< the asset that the doubt is about
    OverviewFigures* m_figures;
    OverviewLive* m_live;
    OverviewHistory* m_history;
    OverviewAllocation* m_allocation;
    OverviewExposure* m_exposure;
    OverviewAttention* m_attention;
    EmptyPage* m_empty;
    QWidget* m_content;
};

}  // namespace alem
