#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "ui/frame/frame_act.h"
#include "ui/frame/navigation.h"

namespace alem {

/// One thing that can be found: a page, an act, or something the fund knows.
struct PaletteEntry {
    QString text;
    QString note;  ///< what it is: Page, Act, Asset …; or why it cannot be started now
    QString iconName;
    bool enabled = true;
    std::function<void()> run;
};

/// A page as the palette and the sidebar know it.
struct PageTitle {
    QString name;
    QString title;
};

/// Where the palette finds things, in the interface's tongue of this moment.
class PaletteSource {
  public:
    struct Targets {
        std::function<void(const Place&)> go;
        std::function<void(const FrameAct&)> start;
        /// What the window itself can do, in the tongue of the moment.
        std::function<QList<PaletteEntry>()> commands;
    };
    PaletteSource(FundView& view, QList<PageTitle> pages, FrameActs acts, Targets targets);

    /// What matches every word typed, wherever it stands and whatever its accents and case; pages and acts
    /// first. A number finds the entry of that number. At most fifty.
    [[nodiscard]] QList<PaletteEntry> find(const QString& typed) const;

  private:
    void addPages(QList<PaletteEntry>& all) const;
    void addActs(QList<PaletteEntry>& all) const;
    void addRegisters(QList<PaletteEntry>& all) const;
    void addEntry(QList<PaletteEntry>& found, const QString& typed) const;
    [[nodiscard]] bool hasPage(const QString& name) const;

    FundView& m_view;
    QList<PageTitle> m_pages;
    FrameActs m_acts;
    Targets m_targets;
};

}  // namespace alem
