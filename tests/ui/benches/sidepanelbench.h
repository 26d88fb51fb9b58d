// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"
#include "session/verbs/records.h"
#include "sidepanel/dependentsection.h"
#include "sidepanel/recordsview.h"
#include "sidepanel/sidepanel.h"
#include "sidepanel/verdictsection.h"
#include "support/workbench.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Standoff {

using namespace Qt::StringLiterals;

// A side panel over a real project, shown, and words for what tests look for in it.
class SidePanelBench : public QObject
{
protected:
    // Before and after each test.
    void open()
    {
        m_bench = std::make_unique<Workbench>();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_article = m_bench->add(u"One"_s, u"Ann Lee met Bob. “We won,” said Ann Lee."_s);
        openPanel();
    }
    // Once more: as when the program is started again.
    void openPanel()
    {
        if (m_panel)
            m_panel->commitEdits();
        m_panel.reset();
        m_settings.reset(); // before there is another one for the file
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        if (m_opensFolds)
            openFolds(*m_settings);
        m_panel = std::make_unique<SidePanel>(session(), settings());
        m_panel->resize(420, 1400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    // What is folded away in the form of a claim until a person opens it.
    static void openFolds(QSettings &settings)
    {
        for (const char *name : {"claim.triage", "claim.words", "claim.kinds", "claim.notes",
                 "claim.links", "claim.occurrences", "claim.here", "fold.verdict", "fold.evidence"})
            settings.setValue(u"window/folds/%1"_s.arg(QLatin1StringView(name)), true);
    }
    void close()
    {
        m_panel.reset();
        m_bench.reset();
    }

    QWidget &page(const char *name)
    {
        return *m_panel->findChild<QWidget *>(QLatin1StringView(name));
    }
    RecordsView &records(const char *page) { return *this->page(page).findChild<RecordsView *>(); }
    FieldEditor &field(const char *page, const char *name)
    {
        for (auto *editor : this->page(page).findChildren<FieldEditor *>(QLatin1StringView(name))) {
            if (editor->isVisible())
                return *editor;
        }
        qFatal("no field %s", name);
    }
    template <typename Widget>
    Widget &editor(const char *page, const char *name)
    {
        return *field(page, name).findChild<Widget *>();
    }
    VerdictSection &verdicts() { return *page("claims").findChild<VerdictSection *>(); }
    // By its digit, as what can be concluded is numbered.
    void conclude(Qt::Key digit)
    {
        field("claims", "verdict.conclusion").setFocus();
        QTest::keyClick(QApplication::focusWidget(), digit);
    }
    DependentSection &section(const char *page, Dependent what)
    {
        return *this->page(page).findChild<DependentSection *>(u"dependent%1"_s.arg(int(what)));
    }
    static QString note(const FieldEditor &field)
    {
        const auto *label = field.findChild<QLabel *>(u"note"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    Session &session() { return m_bench->session(); }
    QSettings &settings() { return *m_settings; }
    const Project &project() { return m_bench->project(); }
    template <typename Value>
    Id<Value> put(const Value &value)
    {
        return Workbench::expect(Standoff::put(session(), value));
    }
    template <typename Value>
    QList<Value> all()
    {
        return project().all<Value>().values();
    }
    void type(QWidget &widget, const QString &text)
    {
        widget.setFocus();
        QTest::keyClicks(&widget, text);
    }

    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SidePanel> m_panel;
    ArticleId m_article;
    bool m_opensFolds = true;
};

} // namespace Standoff
