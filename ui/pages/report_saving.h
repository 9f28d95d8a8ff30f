#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/pages/report_making.h"

namespace alem {

class Text;

/// Saves a report beside the window: its file is made and written in full next to its place on another
/// thread, then the export is recorded, then the file gets its name. Says how far it is and what came of it;
/// a stopped or failed one records nothing and leaves no file. One at a time.
class ReportSaving final : public QWidget {
    Q_OBJECT

  public:
    explicit ReportSaving(FundView& view, QWidget* parent = nullptr);

    void save(const QString& path, std::shared_ptr<const MadeReport> report, const ReportWish& wish);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// Forgets what is said of the last one, unless it still goes on.
    void clear();

  signals:
    /// It has begun or ended.
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Order {
        QString path;
        std::shared_ptr<const MadeReport> report;
        ReportWish wish;
        std::optional<OfficerId> officer;  ///< who asked for it
    };
    void retranslate();
    void tell(qint64 page, qint64 pages);
    void finish(const Order& order, WrittenReport& written);
    /// What to say about the record of this export; nothing: it was refused, which has been said.
    std::optional<QString> record(const Order& order);

    FundView& m_view;
    BackgroundWork m_work;
    Text* m_said;
    QPushButton* m_stop;
};

}  // namespace alem
