// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/projectproblems.h"
#include "fuzz/fuzz.h"
#include "session/session.h"

#include <QCoreApplication>

using namespace Standoff;

// A project file: it is opened, read whole and checked.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication *const application = [] {
        qputenv("XDG_DATA_HOME", fuzzFolder().toUtf8() + "/data");
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { });
        return new QCoreApplication(argumentCount, arguments);
    }();
    Q_UNUSED(application)
    const QString path = fuzzFile(QStringLiteral("p.standoff"), fuzzBytes(data, size));
    if (const auto session = Session::open(path)) {
        (void)(*session)->store().verify();
        (void)allProblems(**session);
        for (const Article &article : (*session)->project().all<Article>())
            (void)(*session)->readVersions(article.id);
        (void)(*session)->undo();
    } else if (session.error().text.isEmpty()) {
        std::abort();
    }
    QDir(fuzzFolder() + QStringLiteral("/data")).removeRecursively();
    return 0;
}
